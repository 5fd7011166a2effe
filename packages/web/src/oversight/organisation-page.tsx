import { OrganisationReadingPage } from '../organisation/organisation-reading-page.tsx'
import { graphql } from './gql'

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

export const OrganisationPage = () => <OrganisationReadingPage question={organisationPage} />
