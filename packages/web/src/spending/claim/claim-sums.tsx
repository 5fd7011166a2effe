import { useTranslation } from 'react-i18next'
import { exactAmount } from '../../ui/amount-text.ts'
import { parseAmount } from '../../ui/parse-amount.ts'
import { sumsOf, type TypedClaim } from './claim.ts'

/** What vouchers and lines come to while they are typed, beside the amount that both are to be. */
export function ClaimSums({ claim }: { claim: TypedClaim }) {
  const { t } = useTranslation()
  const amount = parseAmount(claim.amount)
  const { vouched, lines } = sumsOf(claim)
  const agree = amount === vouched && amount === lines
  return (
    <p className={agree ? 'meta' : 'ink-caution'} role="status">
      {t(agree ? 'claim.sumsAgree' : 'claim.sumsDiffer', { vouched: exactAmount(vouched), lines: exactAmount(lines) })}
    </p>
  )
}
