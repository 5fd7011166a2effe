import { graphql } from '../gql'
import { OrganiseButton, OrganisingPlace } from './acts/organising-place.tsx'
import { WhyNot } from './acts/why-not.tsx'
import { OrganisationReadingPage } from './organisation-reading-page.tsx'

const organisationPage = graphql(`
  query OrganisationPage($asOf: LocalDate) {
    organisation(asOf: $asOf) {
      asOf
      declaredTeams
      personalAppointments
      teams {
        id
      }
      people {
        posts {
          id
        }
      }
      ...OrganisationTree_organisation
    }
  }
`)

export const OrganisationPage = () => (
  <OrganisingPlace>
    <OrganisationReadingPage
      question={organisationPage}
      acts={<OrganiseButton act={{ verb: 'PROPOSE_APPOINTMENT', start: {} }} primary />}
      whyNot={<WhyNot verb="PROPOSE_APPOINTMENT" />}
    />
  </OrganisingPlace>
)
