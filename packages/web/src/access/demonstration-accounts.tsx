import { useTranslation } from 'react-i18next'
import type { DemonstrationAccount } from './entrance.ts'
import { useSpoken } from './spoken.ts'

interface DemonstrationAccountsProps {
  accounts: DemonstrationAccount[]
  chosen: string
  choose: (account: DemonstrationAccount) => void
}

export function DemonstrationAccounts({ accounts, chosen, choose }: DemonstrationAccountsProps) {
  const { t } = useTranslation()
  const spoken = useSpoken()
  return (
    <section className="demonstration-accounts" aria-labelledby="demonstration-accounts">
      <h2 id="demonstration-accounts">{t('login.demonstration')}</h2>
      <p className="meta">{t('login.demonstrationHow')}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.login}>
            <button type="button" aria-pressed={account.login === chosen} onClick={() => choose(account)}>
              <strong>{account.name}</strong>
              <span>{account.roles.map(spoken).join(t('comma'))}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
