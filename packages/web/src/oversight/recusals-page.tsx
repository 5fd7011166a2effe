import { RecusalsReadingPage } from '../organisation/recusals-reading-page.tsx'
import { graphql } from './gql'

const recusalsPage = graphql(`
  query RecusalsPage($asOf: LocalDate) {
    recusals(asOf: $asOf) {
      ...RecusalTable_row
    }
  }
`)

export const RecusalsPage = () => <RecusalsReadingPage question={recusalsPage} />
