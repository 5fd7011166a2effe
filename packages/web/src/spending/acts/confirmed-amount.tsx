import { useTranslation } from 'react-i18next'
import { capitalAmount } from '../../ui/capital-amount.ts'
import { Money } from '../../ui/money.tsx'
import { Particulars } from '../../ui/particulars.tsx'
import type { ClaimSubject } from './act.ts'

/** What is about to be decided, in figures and in capitals, and to whom it goes. */
export function ConfirmedAmount({ amount, claim }: { amount: string; claim?: ClaimSubject }) {
  const { t } = useTranslation()
  return (
    <div className="confirmed-amount">
      <p className="key-figure">
        <Money amount={amount} />
      </p>
      <p lang="zh-CN">{capitalAmount(amount)}</p>
      {claim && (
        <Particulars
          pairs={[
            [t('claim.payee'), claim.payee.name],
            [t('claim.account'), <code key="account">{claim.payee.account}</code>],
            [t('claim.method'), t(`method.${claim.method}`)],
          ]}
        />
      )}
    </div>
  )
}
