import { useTranslation } from 'react-i18next'
import { exactAmount } from '../../ui/amount-text.ts'
import { decimalOf, fenOf } from '../../ui/fen.ts'
import type { LineSeen } from './funding-act.ts'

interface AfterwardsProps {
  from: LineSeen
  to: LineSeen
  amount: string
}

/** What is available on both lines once the money has moved, or that one has not got so much. */
export function Afterwards({ from, to, amount }: AfterwardsProps) {
  const { t } = useTranslation()
  const left = fenOf(from.available) - fenOf(amount)
  const reached = fenOf(to.available) + fenOf(amount)
  return (
    <p role="status" className="afterwards">
      {left < 0n
        ? t('reallocation.short', { from: from.name, available: exactAmount(from.available) })
        : t('reallocation.afterwards', {
            from: from.name,
            left: exactAmount(decimalOf(left)),
            to: to.name,
            reached: exactAmount(decimalOf(reached)),
          })}
    </p>
  )
}
