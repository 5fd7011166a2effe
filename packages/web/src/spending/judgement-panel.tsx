import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OutcomeCounts } from '../integrity/outcome-mark.tsx'
import { Refusals, type Refusal } from '../integrity/refusals.tsx'
import { RuleResults } from '../integrity/rule-results.tsx'
import type { Judged } from './live-judgement.tsx'

interface JudgementPanelProps {
  judgement: Judged
  /** Whether a field is still empty: its own sentence comes when the reader submits, not while typing. */
  isTold: (field: string | null) => boolean
  goTo: (refusal: Refusal) => (() => void) | undefined
  /** What is still to be filled in before the rules can say anything. */
  tooLittle: string
  /** What the answer means for the money. */
  children?: ReactNode
}

/** Beside the form: the answer before the question is put. */
export function JudgementPanel({ judgement, isTold, goTo, tooLittle, children }: JudgementPanelProps) {
  const { t } = useTranslation()
  const { state, results, refusals, ruleSet } = judgement
  const judgedRules = new Set(results.map(({ rule }) => rule.id))
  const others = refusals.filter(({ rule, field }) => !(rule && judgedRules.has(rule.id)) && !isTold(field))
  return (
    <section
      className="judgement-panel"
      aria-labelledby="judgement"
      aria-busy={state === 'checking' ? true : undefined}
    >
      <h2 id="judgement">{t('judgement.title')}</h2>
      <p className="judgement-state" role="status">
        {state === 'judged' ? (
          <>
            <OutcomeCounts results={results} />
            {others.length > 0 && <span className="ink-danger">{t('judgement.others', { n: others.length })}</span>}
          </>
        ) : state === 'tooLittle' ? (
          tooLittle
        ) : (
          t(`judgement.state.${state}`)
        )}
      </p>
      <div className={state === 'judged' ? undefined : 'stale'}>
        <Refusals refusals={others} goTo={goTo} quiet />
        <RuleResults results={results} />
        {children}
      </div>
      {ruleSet && <p className="meta">{t('judgement.noTrace', { ruleSet })}</p>}
    </section>
  )
}
