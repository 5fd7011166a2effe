import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'

export const postName = graphql(`
  fragment PostName_appointment on Appointment {
    post
    team {
      code
      name
    }
    teams {
      code
      name
    }
    unit {
      name
    }
  }
`)

/** A post with the team or the unit in which it is held. */
export function usePostName() {
  const { t } = useTranslation()
  return (appointment: FragmentType<typeof postName>): string => {
    const { post: code, team, teams, unit } = unmask(postName, appointment)
    const post = t(`post.${code}`)
    if (team) return t('appointment.inTeam', { post, team: team.name })
    if (teams.length > 3) return t('appointment.inTeams', { post, n: teams.length })
    const where = unit?.name ?? teams.map(({ name }) => name).join(t('comma'))
    return where ? t('appointment.at', { post, where }) : post
  }
}
