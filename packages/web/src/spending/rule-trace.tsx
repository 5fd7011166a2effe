import { graphql, unmask, type FragmentType } from '../gql'
import { RuleResults } from '../integrity/rule-results.tsx'

export const ruleTrace = graphql(`
  fragment RuleTrace_judgement on Judgement {
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
      field
    }
  }
`)

export function RuleTrace({ judgement }: { judgement: FragmentType<typeof ruleTrace> }) {
  return <RuleResults results={unmask(ruleTrace, judgement).results} />
}
