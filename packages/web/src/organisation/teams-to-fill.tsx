import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import type { TeamsToFill_OrganisationFragment } from '../gql/graphql'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { OrganiseButton, useMayOrganise } from './acts/organising-place.tsx'
import { StepState } from './step-state.tsx'

const organisationFragment = graphql(`
  fragment TeamsToFill_organisation on Organisation {
    teams {
      id
      team {
        code
        name
        kind
      }
      head {
        id
        person {
          id
          name
        }
      }
      members {
        id
        person {
          id
          name
        }
      }
    }
  }
`)
const proposedFragment = graphql(`
  fragment TeamsToFill_proposed on Query {
    proposedAppointments {
      id
      post
      teams {
        code
      }
      person {
        id
        name
      }
    }
  }
`)

type TeamRow = TeamsToFill_OrganisationFragment['teams'][number]

interface TeamsToFillProps {
  organisation: FragmentType<typeof organisationFragment>
  proposed: FragmentType<typeof proposedFragment>
}

/** N-032: the notice names no head of a specialist team. N-035: every team is given members by secondment. */
export function TeamsToFill({ organisation, proposed }: TeamsToFillProps) {
  const { t } = useTranslation()
  const { teams } = unmask(organisationFragment, organisation)
  const { proposedAppointments } = unmask(proposedFragment, proposed)
  const waiting = (post: string, { team }: TeamRow) =>
    proposedAppointments.filter((one) => one.post === post && one.teams.some(({ code }) => code === team.code))
  const names = (people: readonly { person: { name: string } }[]) =>
    people.map(({ person }) => person.name).join(t('comma'))
  const without = teams.filter(({ head }) => !head).length
  const may = useMayOrganise()
  const columns: Column<TeamRow>[] = [
    { key: 'team', header: t('organise.team'), cell: ({ team }) => team.name, kind: 'head', narrow: 'first' },
    {
      key: 'head',
      header: t('post.TEAM_HEAD'),
      cell: (row) => (
        <StepState
          filled={row.head ? row.head.person.name : ''}
          waiting={names(waiting('TEAM_HEAD', row))}
          lacking={t('firstSteps.noHead')}
        />
      ),
      narrow: 'second',
    },
    {
      key: 'members',
      header: t('post.TEAM_MEMBER'),
      cell: (row) => (
        <StepState
          filled={names(row.members)}
          waiting={names(waiting('TEAM_MEMBER', row))}
          lacking={t('firstSteps.noMembers')}
        />
      ),
    },
    {
      key: 'acts',
      kind: 'acts',
      header: t('organise.verb.PROPOSE_APPOINTMENT'),
      cell: (row) => (
        <span className="act-buttons">
          {!row.head && !waiting('TEAM_HEAD', row).length && <Propose row={row} post="TEAM_HEAD" />}
          <Propose row={row} post="TEAM_MEMBER" />
        </span>
      ),
    },
  ]
  return (
    <section aria-labelledby="first-teams">
      <h2 id="first-teams">{without ? t('firstSteps.teams', { n: without }) : t('firstSteps.teamsDone')}</h2>
      <p className="meta">{t('firstSteps.teamsHow')}</p>
      <DataTable
        caption={t('firstSteps.teamsCaption')}
        columns={columns.filter(({ kind }) => kind !== 'acts' || may('PROPOSE_APPOINTMENT'))}
        rows={teams}
        rowKey={({ id }) => id}
      />
    </section>
  )
}

function Propose({ row, post }: { row: TeamRow; post: 'TEAM_HEAD' | 'TEAM_MEMBER' }) {
  const { t } = useTranslation()
  const { code, name } = row.team
  return (
    <OrganiseButton
      act={{ verb: 'PROPOSE_APPOINTMENT', start: { post, team: code } }}
      label={t('firstSteps.propose', { post: t(`post.${post}`) })}
      about={name}
    />
  )
}
