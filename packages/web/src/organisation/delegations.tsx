import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { usePostName } from './post-name.tsx'

const delegations = graphql(`
  fragment Delegations_delegation on Delegation {
    id
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
  if (given.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="grounds">
        {unmask(delegations, given).map(({ id, appointment, delegator, delegate, from, to, revokedOn, document }) => (
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
          </li>
        ))}
      </ul>
    </>
  )
}
