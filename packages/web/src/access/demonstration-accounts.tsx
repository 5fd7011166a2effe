import { useTranslation } from 'react-i18next'
import type { DemonstrationAccount, TwoTongues } from './entrance.ts'

interface DemonstrationAccountsProps {
  accounts: DemonstrationAccount[]
  chosen: string
  spoken: (words: TwoTongues) => string
  choose: (account: DemonstrationAccount) => void
}

export function DemonstrationAccounts({ accounts, chosen, spoken, choose }: DemonstrationAccountsProps) {
  const { t } = useTranslation()
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
