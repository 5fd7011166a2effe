import { graphql } from '../gql'
import { RecusalsReadingPage } from './recusals-reading-page.tsx'

const recusalsPage = graphql(`
  query RecusalsPage($asOf: LocalDate) {
    recusals(asOf: $asOf) {
      ...RecusalTable_row
    }
  }
`)

export const RecusalsPage = () => <RecusalsReadingPage question={recusalsPage} />
