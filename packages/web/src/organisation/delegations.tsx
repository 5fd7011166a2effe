import { useTranslation } from 'react-i18next'
import { useViewer } from '../access/viewer.tsx'
import { graphql, unmask, type FragmentType } from '../gql'
import { OrganiseButton } from './acts/organising-place.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { usePostName } from './post-name.tsx'
import { useToday } from './use-today.ts'

const delegations = graphql(`
  fragment Delegations_delegation on Delegation {
    id
    version
    appointment {
      id
      ...PostName_appointment
    }
    delegator {
      id
      name
    }
    delegate {
      id
      name
    }
    from
    to
    revokedOn
    document
  }
`)

interface DelegationsProps {
  title: string
  given: readonly FragmentType<typeof delegations>[]
}

export function Delegations({ title, given }: DelegationsProps) {
  const { t } = useTranslation()
  const nameOf = usePostName()
  const { day } = useAsOf()
  const today = useToday()
  const reader = useViewer().person.id
  if (given.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="grounds">
        {unmask(delegations, given).map(
          ({ id, version, appointment, delegator, delegate, from, to, revokedOn, document }) => (
            <li key={id}>
              <p>
                {t('person.delegation', {
                  post: nameOf(appointment),
                  delegator: delegator.name,
                  delegate: delegate.name,
                  from,
                  to,
                })}
                {revokedOn && t('person.revoked', { day: revokedOn })}
              </p>
              <p className="meta">{t('person.byDocument', { document })}</p>
              {day === null && delegator.id === reader && !revokedOn && to >= today && (
                <OrganiseButton
                  act={{ verb: 'REVOKE_DELEGATION', delegation: { id, version, name: nameOf(appointment) } }}
                />
              )}
            </li>
          ),
        )}
      </ul>
    </>
  )
}
