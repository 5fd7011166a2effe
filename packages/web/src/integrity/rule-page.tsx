import { graphql } from '../gql'
import { RuleSheetPage } from './rule-sheet-page.tsx'

const rulePage = graphql(`
  query RulePage($id: ID!, $on: LocalDate) {
    rule(id: $id, on: $on) {
      id
      name
      sentence
      why
      citation
      ruleSet
      stages
      severities
      overridable
      clauses
      certainty
      sources {
        code
        name
        number
        inForceFrom
        inForceTo
        certainty
        force(on: $on)
        matters
      }
      parameters {
        id
        name
        value
        source
        suppliedBy
        without
      }
    }
  }
`)

export const RulePage = () => <RuleSheetPage question={rulePage} />
