import { useTranslation } from 'react-i18next'
import { OutcomeCounts } from '../integrity/outcome-mark.tsx'
import { Refusals, type Refusal } from '../integrity/refusals.tsx'
import { RuleResults } from '../integrity/rule-results.tsx'
import { exactAmount } from '../ui/amount-text.ts'
import { isToldMissing, type Missing } from './application.ts'
import type { LiveJudgement } from './live-judgement.tsx'

interface JudgementPanelProps {
  judgement: LiveJudgement
  amount: string | null
  line: string | null
  /** Fields that are still empty: their own sentences come when the reader submits, not while typing. */
  missing: Missing[]
  goTo: (refusal: Refusal) => (() => void) | undefined
}

/** Beside the form: the answer before the question is put. */
export function JudgementPanel({ judgement, amount, line, missing, goTo }: JudgementPanelProps) {
  const { t } = useTranslation()
  const { state, results, refusals, ruleSet, available, availableAfter } = judgement
  const judgedRules = new Set(results.map(({ rule }) => rule.id))
  const others = refusals.filter(
    ({ rule, field }) => !(rule && judgedRules.has(rule.id)) && !isToldMissing(missing, field),
  )
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
        ) : (
          t(`judgement.state.${state}`)
        )}
      </p>
      <div className={state === 'judged' ? undefined : 'stale'}>
        <Refusals refusals={others} goTo={goTo} quiet />
        <RuleResults results={results} />
        {available !== null && availableAfter !== null && amount !== null && (
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
        )}
      </div>
      {ruleSet && <p className="meta">{t('judgement.noTrace', { ruleSet })}</p>}
    </section>
  )
}
