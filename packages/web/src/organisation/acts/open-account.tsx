import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { TextField } from '../../ui/text-field.tsx'
import type { Seen } from './organising-act.ts'
import { OrganisingDialog, type OrganisingEnd } from './organising-dialog.tsx'

const mutation = graphql(`
  mutation OpenAccount($input: OpenAccountInput!) {
    openAccount(input: $input) {
      ...Answer_answer
      oneTimePassword
    }
  }
`)

/** The password is shown once, by the place that holds this dialog. */
export function OpenAccount({ person, ...end }: OrganisingEnd & { person: Seen }) {
  const { t } = useTranslation()
  // Its answer holds a password, which no cache of this page keeps.
  const [mutate] = useMutation(mutation, { fetchPolicy: 'no-cache' })
  const [login, setLogin] = useState('')
  const { id, version } = person
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'OPEN_ACCOUNT', person }}
      intent={`${id} ${version} ${login}`}
      lacking={login.trim() ? undefined : t('organise.loginMissing')}
      send={async (idempotencyKey) => {
        const input = { id, version, idempotencyKey, login: login.trim() }
        const answer = (await mutate({ variables: { input } })).data?.openAccount
        return answer && { answer, secret: answer.oneTimePassword }
      }}
    >
      <p>{t('organise.openHow')}</p>
      <TextField
        label={t('setup.login')}
        hint={t('setup.loginHint')}
        value={login}
        change={setLogin}
        maxLength={30}
        autoFocus
      />
    </OrganisingDialog>
  )
}
