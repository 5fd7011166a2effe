import { PersonReadingPage } from '../organisation/person-reading-page.tsx'
import { graphql } from './gql'

const personPage = graphql(`
  query PersonPage($id: ID!, $asOf: LocalDate) {
    person(id: $id, asOf: $asOf) {
      person {
        id
        name
        printedPost
        reading
      }
      posts {
        id
        ...PersonPosts_appointment
        ...PrintedPost_appointment
      }
      delegationsGiven {
        ...Delegations_delegation
      }
      delegationsReceived {
        ...Delegations_delegation
      }
      excludes {
        ...ExclusionChain_exclusion
      }
    }
    recusals(asOf: $asOf) {
      person {
        id
      }
      cells {
        team {
          code
        }
        reasons {
          sentence
        }
        replacedBy {
          id
          name
        }
      }
    }
  }
`)

export const PersonPage = () => <PersonReadingPage question={personPage} />
