import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { composes } from '../ui/composition.ts'
import { Field } from '../ui/field.tsx'
import { Strip } from '../ui/strip.tsx'
import { signIn, type SignIn } from './sign-in.ts'

interface CredentialsProps {
  login: string
  password: string
  change: (login: string, password: string) => void
  signedIn: () => void
}

export function Credentials({ login, password, change, signedIn }: CredentialsProps) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<SignIn>()
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    if (busy) return
    setBusy(true)
    const answer = await signIn(login.trim(), password)
    setBusy(false)
    setOutcome(answer)
    if (answer === 'welcome') signedIn()
  }
  return (
    <form
      className="credentials"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && composes(event)) event.preventDefault()
      }}
    >
      {outcome && outcome !== 'welcome' && <Strip tone="danger" alert title={t(`login.${outcome}`)} />}
      <Field label={t('login.account')}>
        {(control) => (
          <Input
            {...control}
            autoComplete="username"
            autoFocus
            required
            value={login}
            onChange={(event) => change(event.target.value, password)}
          />
        )}
      </Field>
      <Field label={t('login.password')}>
        {(control) => (
          <Input.Password
            {...control}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => change(login, event.target.value)}
          />
        )}
      </Field>
      <Button type="primary" htmlType="submit" block aria-disabled={busy ? true : undefined}>
        {busy ? t('login.signingIn') : t('login.signIn')}
      </Button>
    </form>
  )
}
