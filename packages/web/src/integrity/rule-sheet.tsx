import { useTranslation } from 'react-i18next'
import { MarkShape } from '../ui/marks.tsx'
import { Particulars } from '../ui/particulars.tsx'
import { CertaintyMark, type Certainty } from './grounds-marks.tsx'
import { Cited } from './cited.tsx'
import { OutcomeMark } from './outcome-mark.tsx'
import type { Severity } from './outcome.ts'
import { BasisLink } from './rule-book-place.tsx'
import { RuleSources, type CitedSource } from './rule-sources.tsx'
import type { Stage } from './rule-list.tsx'

interface ShownParameter {
  id: string
  name: string
  value: string | null
  source: string | null
  suppliedBy: string
  without: string
}

export interface ShownRule {
  id: string
  name: string
  sentence: string
  why: string
  citation: string
  ruleSet: string
  stages: Stage[]
  severities: Severity[]
  overridable: boolean
  clauses: string[]
  certainty: Certainty
  sources: CitedSource[]
  parameters: ShownParameter[]
}

/** One rule on one sheet, on the screen as on paper: what, why, when, on what it rests, and with which figures. */
export function RuleSheet({ rule }: { rule: ShownRule }) {
  const { t } = useTranslation()
  return (
    <div className="rule-sheet">
      <p className="rule-sentence">
        <Cited>{rule.sentence}</Cited>
      </p>
      <section>
        <h2>{t('ruleBook.why')}</h2>
        <p>{rule.why}</p>
      </section>
      <section>
        <h2>{t('ruleBook.how')}</h2>
        <Particulars
          pairs={[
            [t('ruleBook.stages'), rule.stages.map((stage) => t(`stage.${stage}`)).join(t('comma'))],
            [t('ruleBook.failure'), <Failures key="failure" severities={rule.severities} />],
            [t('ruleBook.overridable'), rule.overridable ? t('ruleBook.mayOverride') : t('ruleBook.mayNot')],
            [t('ruleBook.ruleSet'), rule.ruleSet],
          ]}
        />
      </section>
      <section>
        <h2>{t('ruleBook.basis')}</h2>
        <p>
          <Cited>{rule.citation}</Cited>
        </p>
        <p>
          <CertaintyMark certainty={rule.certainty} />{' '}
          <span className="meta">{t(`certaintyMeans.${rule.certainty}`)}</span>
        </p>
        <Clauses clauses={rule.clauses} />
        <RuleSources sources={rule.sources} />
      </section>
      <section>
        <h2>{t('ruleBook.parameters')}</h2>
        {rule.parameters.length === 0 && <p>{t('ruleBook.noParameters')}</p>}
        <ul className="grounds">
          {rule.parameters.map((parameter) => (
            <ParameterItem key={parameter.id} parameter={parameter} />
          ))}
        </ul>
      </section>
      <p className="meta">{t('ruleBook.aid')}</p>
    </div>
  )
}

function Failures({ severities }: { severities: Severity[] }) {
  const { t } = useTranslation()
  return (
    <ul>
      {severities.map((severity) => (
        <li key={severity}>
          <OutcomeMark outcome={severity} /> <span className="meta">{t(`failureMeans.${severity}`)}</span>
        </li>
      ))}
    </ul>
  )
}

function Clauses({ clauses }: { clauses: string[] }) {
  const { t } = useTranslation()
  if (clauses.length === 0) return <p>{t('ruleBook.noClause')}</p>
  return (
    <p>
      {t('ruleBook.clauses')}
      {clauses.map((clause, index) => (
        <span key={clause}>
          {index > 0 && t('comma')}
          <BasisLink id={clause} />
        </span>
      ))}
    </p>
  )
}

function ParameterItem({ parameter: { id, name, value, source, suppliedBy, without } }: { parameter: ShownParameter }) {
  const { t } = useTranslation()
  return (
    <li>
      <p>
        <code>{id}</code> <strong>{name}</strong>
      </p>
      {value === null ? (
        <>
          <p className="outcome ink-neutral">
            <MarkShape mark="notEvaluated" />
            {t('ruleBook.missing')}
          </p>
          <p>{t('ruleBook.missingHow', { who: suppliedBy, without })}</p>
        </>
      ) : (
        <>
          <p>{value}</p>
          <p className="meta">{t('ruleBook.source', { source })}</p>
        </>
      )}
    </li>
  )
}
