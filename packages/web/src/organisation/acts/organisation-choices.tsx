import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'
import type { Choice } from '../../ui/choice-field.tsx'

const organisationChoices = graphql(`
  query OrganisationChoices {
    organisation {
      asOf
      teams {
        id
        team {
          code
          name
        }
      }
      units {
        id
        code
        name
        mergedOn
      }
    }
    people(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`)

interface OrganisationChoices {
  teams: Choice[]
  /** By code, as appointments name them. */
  units: Choice[]
  unitIds: Choice[]
  people: Choice[]
}

/** What can be chosen in the dialogs: empty until the answer is there. */
export function useOrganisationChoices(): OrganisationChoices {
  const { data } = useQuery(organisationChoices)
  const units = data?.organisation.units.filter(({ mergedOn }) => mergedOn === null) ?? []
  return {
    teams: data?.organisation.teams.map(({ team }) => ({ value: team.code, label: team.name })) ?? [],
    units: units.map(({ code, name }) => ({ value: code, label: name })),
    unitIds: units.map(({ id, name }) => ({ value: id, label: name })),
    people: data?.people.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [],
  }
}
