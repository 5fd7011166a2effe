import { UnitsReadingPage } from '../organisation/units-reading-page.tsx'
import { graphql } from './gql'

const unitsPage = graphql(`
  query UnitsPage($asOf: LocalDate) {
    organisation(asOf: $asOf) {
      asOf
      units {
        id
        version
        kind
        name
        names {
          name
          from
          document
        }
        mergedInto {
          name
        }
        mergedOn
        roles
        clause
      }
    }
  }
`)

export const UnitsPage = () => <UnitsReadingPage question={unitsPage} />
