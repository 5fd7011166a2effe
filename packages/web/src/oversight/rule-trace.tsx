import { useTranslation } from 'react-i18next'
import { OutcomeCounts } from '../integrity/outcome-mark.tsx'
import { RuleResults } from '../integrity/rule-results.tsx'
import { graphql, unmask, type FragmentType } from './gql'

export const ruleTrace = graphql(`
  fragment JudgementTrace_judgement on Judgement {
    ruleSet
    stage
    at
    results {
      rule {
        id
        name
        citation
      }
      verdict
      severity
      sentence
      remedy
      reason
    }
  }
`)

/** Open where the judgement is the point of the section, folded where it accompanies a claim or payment. */
export function RuleTrace({ judgement, open }: { judgement: FragmentType<typeof ruleTrace>; open: boolean }) {
  const { t } = useTranslation()
  const { results, ruleSet } = unmask(ruleTrace, judgement)
  return (
    <details open={open}>
      <summary>
        {t('rules.title', { ruleSet })} <OutcomeCounts results={results} />
      </summary>
      <RuleResults results={results} />
    </details>
  )
}
