import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { Cited } from '../integrity/cited.tsx'
import { MarkShape, type Mark } from '../ui/marks.tsx'

export const composition = graphql(`
  fragment Composition_result on CompositionResult {
    check
    verdict
    clauses
    sentence
  }
`)

type Verdict = 'PASS' | 'FAIL' | 'NOT_APPLICABLE' | 'NOT_EVALUATED'
const marks: Record<Verdict, [Mark, ink: string]> = {
  FAIL: ['flag', 'caution'],
  NOT_EVALUATED: ['notEvaluated', 'neutral'],
  PASS: ['pass', 'success'],
  NOT_APPLICABLE: ['notApplicable', 'neutral'],
}

/** What the notice asks of a team and how it stands. What is not met, or not known, is counted apart from what is. */
export function Composition({ results: masked }: { results: readonly FragmentType<typeof composition>[] }) {
  const { t } = useTranslation()
  const results = unmask(composition, masked)
  const count = (verdict: Verdict) => results.filter((result) => result.verdict === verdict).length
  return (
    <details className="composition">
      <summary>
        {t('team.composition', { n: count('PASS') })}
        {count('FAIL') > 0 && t('team.compositionFails', { n: count('FAIL') })}
        {count('NOT_EVALUATED') > 0 && t('team.compositionUnknown', { n: count('NOT_EVALUATED') })}
      </summary>
      <ul>
        {results.map(({ check, verdict, sentence, clauses }) => (
          <li key={check}>
            <span className={`outcome ink-${marks[verdict][1]}`}>
              <MarkShape mark={marks[verdict][0]} />
              {t(`verdict.${verdict}`)}
            </span>{' '}
            {sentence}{' '}
            <span className="meta">
              <Cited>{clauses.join(t('comma'))}</Cited>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
