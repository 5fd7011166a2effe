import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import type { Seen } from './organising-act.ts'
import { OrganisingDialog, type OrganisingEnd } from './organising-dialog.tsx'

const mutation = graphql(`
  mutation CloseAccount($input: CloseAccountInput!) {
    closeAccount(input: $input) {
      ...Answer_answer
    }
  }
`)

export function CloseAccount({ person, ...end }: OrganisingEnd & { person: Seen }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const { id, version } = person
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'CLOSE_ACCOUNT', person }}
      intent={`${id} ${version}`}
      danger
      send={async (idempotencyKey) => {
        const answer = (await mutate({ variables: { input: { id, version, idempotencyKey } } })).data?.closeAccount
        return answer && { answer }
      }}
    >
      <p>{t('organise.closeHow')}</p>
    </OrganisingDialog>
  )
}
