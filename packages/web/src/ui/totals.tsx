import { useTranslation } from 'react-i18next'
import { Money } from './money.tsx'

/** Count and sum as the server computed them over everything that matches, not over the rows on screen. */
export function Totals({ count, amounts }: { count: number; amounts: [name: string, amount: string][] }) {
  const { t } = useTranslation()
  return (
    <p className="totals" role="status">
      <strong>{t('totals.count', { n: count })}</strong>
      {amounts.map(([name, amount]) => (
        <span key={name}>
          {name} <Money amount={amount} />
        </span>
      ))}
      <span className="meta">{t('totals.source')}</span>
    </p>
  )
}
