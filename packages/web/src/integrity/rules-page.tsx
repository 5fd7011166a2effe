import { graphql } from '../gql'
import { RuleListPage } from './rule-list-page.tsx'

const rulesPage = graphql(`
  query RulesPage($on: LocalDate) {
    rules(on: $on) {
      id
      name
      sentence
      stages
      severities
    }
  }
`)

export const RulesPage = () => <RuleListPage question={rulesPage} />
