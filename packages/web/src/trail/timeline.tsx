import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OutcomeCounts } from '../integrity/outcome-mark.tsx'
import { RuleResults, type RuleResult } from '../integrity/rule-results.tsx'
import { Moment } from '../ui/moment.tsx'
import { Money } from '../ui/money.tsx'
import { shortHash } from '../ui/hash.tsx'
import { useFactWord } from './fact-word.ts'

export interface FactShown {
  id: string
  type: string
  number: string | null
  at: string
  actor: string | null
  hash: string
  amount: { amount: string } | null
  reason: string | null
  judgement: { ruleSet: string; results: RuleResult[] } | null
}

type Kind = 'all' | 'acts' | 'rules'

const kinds: Kind[] = ['all', 'acts', 'rules']

/** What happened, in order, newest last. */
export function Timeline({ facts }: { facts: FactShown[] }) {
  const { t } = useTranslation()
  const [kind, setKind] = useState<Kind>('all')
  const shown = facts.filter((fact) => kind === 'all' || (kind === 'rules') === (fact.judgement !== null))
  return (
    <>
      <div className="tabs" role="group" aria-label={t('timeline.show')}>
        {kinds.map((name) => (
          <button key={name} type="button" aria-pressed={name === kind} onClick={() => setKind(name)}>
            {t(`timeline.${name}`)}
          </button>
        ))}
      </div>
      <ol className="timeline">
        {shown.map((fact) => (
          <Entry key={fact.id} fact={fact} />
        ))}
      </ol>
    </>
  )
}

function Entry({ fact }: { fact: FactShown }) {
  const { t } = useTranslation()
  const word = useFactWord()
  return (
    <li>
      <p className="timeline-head">
        <Moment at={fact.at} />
        <strong>{word(fact.type)}</strong>
        {fact.actor && <span>{fact.actor}</span>}
        {fact.amount && (
          <span>
            {/* The amount of a review is what was cut, not what was allowed. */}
            {fact.type === 'ClaimReviewed' && `${t('claim.cut')} `}
            <Money amount={fact.amount.amount} />
          </span>
        )}
        {fact.number && <span className="meta">{fact.number}</span>}
        <code className="meta" title={fact.hash}>
          {shortHash(fact.hash)}
        </code>
      </p>
      {fact.reason && <p className="timeline-reason">{t('timeline.reason', { reason: fact.reason })}</p>}
      {fact.judgement && (
        <details>
          <summary>
            {t('timeline.ruleSet', { ruleSet: fact.judgement.ruleSet, n: fact.judgement.results.length })}{' '}
            <OutcomeCounts results={fact.judgement.results} />
          </summary>
          <RuleResults results={fact.judgement.results} />
        </details>
      )}
    </li>
  )
}
