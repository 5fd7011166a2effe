import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { Watermark } from '../shell/watermark.tsx'
import { Strip } from '../ui/strip.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Credentials } from './credentials.tsx'
import { DemonstrationAccounts } from './demonstration-accounts.tsx'
import { DoorHead } from './door-head.tsx'
import { useEntrance } from './entrance.ts'

/** Two doors, two systems: each says which one it is, and where the other is. */
export function LoginPage({ door, home }: { door: 'office' | 'oversight'; home: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useApolloClient()
  const [params] = useSearchParams()
  const entrance = useEntrance()
  const [typed, setTyped] = useState({ login: '', password: '' })
  const enter = async () => {
    // Nothing that another reader saw may stay in this page's memory.
    await client.clearStore()
    const wanted = params.get('to')
    await navigate(wanted?.startsWith('/') && !wanted.startsWith('//') ? wanted : home, { replace: true })
  }
  return (
    <div className={`door door-${door}`}>
      {entrance?.demonstration && <Watermark />}
      {door === 'oversight' && <header className="ink-band">{t('oversight.band')}</header>}
      <main className="door-panel">
        <DoorHead entrance={entrance} />
        <PageTitle title={t(`login.title.${door}`)} />
        <p className="meta">{t(`login.about.${door}`)}</p>
        {entrance?.setup && (
          <Strip tone="info" title={t('setup.needed')}>
            <Link to="/setup">{t('setup.go')}</Link>
          </Strip>
        )}
        <Credentials
          {...typed}
          change={(login, password) => setTyped({ login, password })}
          signedIn={() => void enter()}
        />
        <p className="meta">{t('login.forgotten')}</p>
        {entrance?.otherDoor && <a href={entrance.otherDoor}>{t(`login.otherDoor.${door}`)}</a>}
        {entrance?.demonstration && (
          <DemonstrationAccounts
            accounts={entrance.accounts}
            chosen={typed.login}
            choose={({ login, password }) => setTyped({ login, password })}
          />
        )}
      </main>
    </div>
  )
}
