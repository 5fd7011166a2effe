import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import type { Seen } from './organising-act.ts'
import { OrganisingDialog, type OrganisingEnd } from './organising-dialog.tsx'

const mutation = graphql(`
  mutation RevokeDelegation($input: RevokeDelegationInput!) {
    revokeDelegation(input: $input) {
      ...Answer_answer
    }
  }
`)

export function RevokeDelegation({ delegation, ...end }: OrganisingEnd & { delegation: Seen }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const { id, version } = delegation
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'REVOKE_DELEGATION', delegation }}
      intent={`${id} ${version}`}
      send={async (idempotencyKey) => {
        const answer = (await mutate({ variables: { input: { id, version, idempotencyKey } } })).data?.revokeDelegation
        return answer && { answer }
      }}
    >
      <p>{t('organise.revokeHow')}</p>
    </OrganisingDialog>
  )
}
