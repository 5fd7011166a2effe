import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '../gql'
import { exactAmount } from '../ui/amount-text.ts'
import { sumOf } from '../ui/fen.ts'
import { budgetLine, BudgetLines } from './budget-lines.tsx'
import { useAsked } from './use-asked.ts'

interface LinesOfYearProps {
  lines: FragmentType<typeof budgetLine>[]
  total: number
  busy: boolean
  /** Leads to the lines that are not here yet. */
  more?: ReactNode
}

/** The lines of a year; where all are here, with the identity that their sums keep. */
export function LinesOfYear({ lines, total, busy, more }: LinesOfYearProps) {
  const { t } = useTranslation()
  const { fiscalYear } = useAsked()
  const amounts = unmask(budgetLine, lines)
  const sum = (part: 'allocated' | 'available' | 'committed' | 'paid') =>
    exactAmount(sumOf(amounts.map((line) => line[part].amount)))
  if (lines.length === 0) return <p className="empty">{t('funds.none', { year: fiscalYear })}</p>
  return (
    <>
      {lines.length === total && (
        <p className="identity">
          {t('funds.identity', {
            allocated: sum('allocated'),
            available: sum('available'),
            committed: sum('committed'),
            paid: sum('paid'),
          })}
        </p>
      )}
      <BudgetLines lines={lines} total={total} busy={busy} />
      {more}
      <p className="meta">{t('funds.reading')}</p>
    </>
  )
}
