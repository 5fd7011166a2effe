import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { Reason, useLackingReason } from '../../spending/acts/reason.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import type { OrganisingAct } from './organising-act.ts'
import { OrganisingDialog, type OrganisingEnd } from './organising-dialog.tsx'

const mutation = graphql(`
  mutation HandOverRequest($input: HandOverRequestInput!) {
    handOverRequest(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

const peopleOfTeams = graphql(`
  query PeopleOfTeams {
    organisation {
      asOf
      teams {
        id
        team {
          code
        }
        head {
          id
          person {
            id
            name
          }
        }
        deputies {
          id
          person {
            id
            name
          }
        }
        members {
          id
          person {
            id
            name
          }
        }
      }
    }
  }
`)

type Handed = Extract<OrganisingAct, { verb: 'HAND_OVER' }>['request']

/** Somebody else of the team looks after a matter from now on. */
export function HandOver({ request, ...end }: OrganisingEnd & { request: Handed }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const { data } = useQuery(peopleOfTeams)
  const [to, setTo] = useState('')
  const [reason, setReason] = useState('')
  const lackingReason = useLackingReason(reason)
  const team = data?.organisation.teams.find(({ team }) => team.code === request.team)
  const people = [...(team?.head ? [team.head] : []), ...(team?.deputies ?? []), ...(team?.members ?? [])]
  const choices = new Map(
    people.filter(({ person }) => person.id !== request.owner).map(({ person }) => [person.id, person.name]),
  )
  const { id, version } = request
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'HAND_OVER', request }}
      intent={`${id} ${version} ${to} ${reason}`}
      lacking={to ? lackingReason : t('organise.personMissing')}
      send={async (idempotencyKey) => {
        const input = { id, version, idempotencyKey, to, reason: reason.trim() }
        const answer = (await mutate({ variables: { input } })).data?.handOverRequest
        return answer && { answer }
      }}
    >
      <p>{t('organise.handOverHow')}</p>
      <ChoiceField
        label={t('organise.successor')}
        value={to}
        change={setTo}
        empty={t('application.choose')}
        choices={[...choices].map(([value, label]) => ({ value, label }))}
      />
      <Reason label={t('act.reason')} value={reason} change={setReason} />
    </OrganisingDialog>
  )
}
