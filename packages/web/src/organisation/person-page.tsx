import { graphql } from '../gql'
import { OrganiseButton, OrganisingPlace } from './acts/organising-place.tsx'
import { WhyNot } from './acts/why-not.tsx'
import { PersonReadingPage } from './person-reading-page.tsx'

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
        delegable
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

export const PersonPage = () => (
  <OrganisingPlace>
    <PersonReadingPage
      question={personPage}
      acts={({ id }) => <OrganiseButton act={{ verb: 'PROPOSE_APPOINTMENT', start: { person: id } }} />}
      whyNot={<WhyNot verb="END_APPOINTMENT" />}
    />
  </OrganisingPlace>
)
