import { useTranslation } from 'react-i18next'
import { Cited } from './cited.tsx'
import { OutcomeMark } from './outcome-mark.tsx'
import { BasisLink } from './rule-book-place.tsx'
import { outcomeOf, outcomes, outcomeTones, type Outcome, type Severity, type Verdict } from './outcome.ts'

export interface RuleResult {
  rule: { id: string; name: string; citation: string }
  verdict: Verdict
  severity: Severity
  sentence: string
  remedy: string | null
  reason: string | null
}

/** Every rule and what it said. What needs nothing of the reader is folded, never left out. */
export function RuleResults({ results }: { results: RuleResult[] }) {
  const { t } = useTranslation()
  const of = (outcome: Outcome) => results.filter((result) => outcomeOf(result) === outcome)
  return (
    <div className="rule-results">
      {outcomes.map((outcome) => {
        const group = of(outcome)
        if (group.length === 0) return null
        const list = (
          <ul>
            {group.map((result) => (
              <Result key={result.rule.id} result={result} />
            ))}
          </ul>
        )
        const folded = outcome === 'PASS' || outcome === 'NOT_APPLICABLE'
        if (!folded) return <div key={outcome}>{list}</div>
        return (
          <details key={outcome} className={outcome === 'NOT_APPLICABLE' ? 'rules-inapplicable' : undefined}>
            <summary>{t('rules.folded', { outcome: t(`outcome.${outcome}`), n: group.length })}</summary>
            {list}
          </details>
        )
      })}
    </div>
  )
}

function Result({ result }: { result: RuleResult }) {
  const { t } = useTranslation()
  const outcome = outcomeOf(result)
  return (
    <li className={`rule-result tone-${outcomeTones[outcome]}`}>
      <p className="rule-result-head">
        <OutcomeMark outcome={outcome} />
        <span className="rule-result-name">{result.rule.name}</span>
        <code>
          <BasisLink id={result.rule.id} />
        </code>
      </p>
      <p className="rule-result-sentence">{result.sentence}</p>
      {result.remedy && outcome !== 'PASS' && outcome !== 'JUSTIFIED' && (
        <p>{t('rules.remedy', { remedy: result.remedy })}</p>
      )}
      {result.reason && <p>{t('rules.reason', { reason: result.reason })}</p>}
      <p className="meta">
        <Cited apart>{t('rules.citation', { citation: result.rule.citation })}</Cited>
      </p>
    </li>
  )
}
