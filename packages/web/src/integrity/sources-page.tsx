import { graphql } from '../gql'
import { SourceListPage } from './source-list-page.tsx'

const sourcesPage = graphql(`
  query SourcesPage($on: LocalDate) {
    sources {
      code
      name
      number
      inForceFrom
      inForceTo
      certainty
      force(on: $on)
      matters
      rules {
        id
      }
    }
  }
`)

export const SourcesPage = () => <SourceListPage question={sourcesPage} />
