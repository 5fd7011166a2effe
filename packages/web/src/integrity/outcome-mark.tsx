import { useTranslation } from 'react-i18next'
import { MarkShape } from '../ui/marks.tsx'
import { countOutcomes, outcomeMarks, outcomeTones, type Judged, type Outcome } from './outcome.ts'

export function OutcomeMark({ outcome, count }: { outcome: Outcome; count?: number }) {
  const { t } = useTranslation()
  return (
    <span className={`outcome ink-${outcomeTones[outcome]}`}>
      <MarkShape mark={outcomeMarks[outcome]} />
      {t(`outcome.${outcome}`)}
      {count !== undefined && ` ${count}`}
    </span>
  )
}

/** A whole judgement in one mark: the worst outcome and how often. */
export function RulesMark({ results }: { results: Judged[] }) {
  const [worst] = countOutcomes(results)
  if (!worst) return <span aria-hidden="true">—</span>
  const [outcome, count] = worst
  return outcome === 'PASS' ? <OutcomeMark outcome="PASS" /> : <OutcomeMark outcome={outcome} count={count} />
}

export function OutcomeCounts({ results }: { results: Judged[] }) {
  return (
    <span className="outcome-counts">
      {[...countOutcomes(results)].map(([outcome, count]) => (
        <OutcomeMark key={outcome} outcome={outcome} count={count} />
      ))}
    </span>
  )
}
