import { useTranslation } from 'react-i18next'
import { exactAmount } from '../ui/amount-text.ts'
import type { LiveJudgement } from './live-judgement.tsx'

interface LineLeftProps {
  judgement: LiveJudgement
  amount: string | null
  line: string | null
}

/** What the line would have left once this is approved. */
export function LineLeft({ judgement: { available, availableAfter }, amount, line }: LineLeftProps) {
  const { t } = useTranslation()
  if (available === null || availableAfter === null || amount === null) return null
  return (
    <div className="line-left">
      <h3>{line ?? t('judgement.line')}</h3>
      <p className="figure">
        {t('judgement.left', {
          available: exactAmount(available),
          amount: exactAmount(amount),
          after: exactAmount(availableAfter),
        })}
      </p>
    </div>
  )
}
