import { useTranslation } from 'react-i18next'
import { amountIn, exactAmount, unitFor, type AmountUnit } from './amount-text.ts'

/** An amount on its own: always exact, with its unit. */
export function Money({ amount }: { amount: string }) {
  const { t } = useTranslation()
  return <span className="figure">{t('money.exact', { amount: exactAmount(amount) })}</span>
}

/** An amount in a column whose header names the unit. Where the column is shortened, focus and hover give every fen. */
export function MoneyCell({ amount, unit }: { amount: string; unit: AmountUnit }) {
  const { t } = useTranslation()
  if (unit === 'yuan') return <span className="figure">{exactAmount(amount)}</span>
  const exact = t('money.exact', { amount: exactAmount(amount) })
  return (
    <span className="figure exact-on-focus" tabIndex={0} data-exact={exact}>
      <span aria-hidden="true">{amountIn(unit, amount)}</span>
      <span className="for-readers">{exact}</span>
    </span>
  )
}

/** The unit that a column of these amounts is shown in, and its header. */
export function useMoneyColumn(heading: string, amounts: string[]): { unit: AmountUnit; header: string } {
  const { t } = useTranslation()
  const unit = unitFor(amounts)
  return { unit, header: t('money.column', { heading, unit: t(`money.unit.${unit}`) }) }
}
