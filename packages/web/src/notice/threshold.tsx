import { useTranslation } from 'react-i18next'
import type { ShownTarget } from './shown-notice.ts'
import { exactAmount } from '../ui/amount-text.ts'
import { roundAmount } from './round-amount.ts'

type Threshold = Pick<ShownTarget, 'measure' | 'operator' | 'threshold' | 'foreignInvested' | 'needs'>

/** What one project, or one enterprise, must be to count. */
export function Threshold({ measure, operator, threshold, foreignInvested, needs }: Threshold) {
  const { t, i18n } = useTranslation()
  const amountOf = ({ amount, currency }: NonNullable<Threshold['threshold']>) => {
    const n = roundAmount(amount, i18n.language === 'en' ? 1_000_000n : 100_000_000n)
    return n ? t(`target.round.${currency}`, { n }) : t(`target.exact.${currency}`, { amount: exactAmount(amount) })
  }
  const measured = t(`target.measure.${measure}`)
  return (
    <ul>
      {foreignInvested && <li>{t('target.foreign')}</li>}
      <li>
        {operator && threshold
          ? t(`target.threshold.${operator}`, { measure: measured, amount: amountOf(threshold) })
          : measured}
      </li>
      {needs.map((need) => (
        <li key={need}>{t(`target.need.${need}`)}</li>
      ))}
    </ul>
  )
}
