import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { Cited } from '../integrity/cited.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { OrganiseButton, useMayOrganise } from './acts/organising-place.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { usePostName } from './post-name.tsx'
import { useToday } from './use-today.ts'

const personPosts = graphql(`
  fragment PersonPosts_appointment on Appointment {
    id
    version
    from
    to
    document
    clauses
    post
    teams {
      code
    }
    unit {
      code
    }
    ...PostName_appointment
  }
`)

interface PersonPostsProps {
  person: { id: string; name: string }
  posts: readonly FragmentType<typeof personPosts>[]
  /** Those that the reader may delegate today. */
  delegable?: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

export function PersonPosts({ person, posts: masked, delegable = NONE }: PersonPostsProps) {
  const { t } = useTranslation()
  const { day } = useAsOf()
  const today = useToday()
  const may = useMayOrganise()
  const nameOf = usePostName()
  const posts = unmask(personPosts, masked)
  const runsOn = (to: string | null | undefined) => !to || to > today
  const acts = day === null && posts.some(({ id, to }) => delegable.has(id) || (may('END_APPOINTMENT') && runsOn(to)))
  if (posts.length === 0) return <p>{t('person.noPosts')}</p>
  return (
    <DataTable
      caption={t('person.posts')}
      rows={[...posts]}
      rowKey={({ id }) => id}
      columns={[
        { key: 'post', header: t('appointment.post'), kind: 'head', narrow: 'first', cell: nameOf },
        {
          key: 'days',
          header: t('appointment.days'),
          narrow: 'second',
          cell: ({ from, to }) => t(to ? 'appointment.fromTo' : 'appointment.since', { from, to }),
        },
        { key: 'document', header: t('appointment.document'), cell: ({ document }) => document },
        {
          key: 'clauses',
          header: t('appointment.clauses'),
          cell: ({ clauses }) => (clauses.length > 0 ? <Cited>{clauses.join(t('comma'))}</Cited> : '—'),
        },
        ...(acts
          ? [
              {
                key: 'acts',
                kind: 'acts' as const,
                header: t('organise.acts'),
                cell: (post: (typeof posts)[number]) => {
                  const { id, version, to, teams, unit } = post
                  const appointment = {
                    id,
                    version,
                    name: t('organise.postOf', { person: person.name, post: nameOf(post) }),
                  }
                  return (
                    <span className="act-buttons">
                      {delegable.has(id) && <OrganiseButton act={{ verb: 'DELEGATE', appointment }} />}
                      {runsOn(to) && <OrganiseButton act={{ verb: 'END_APPOINTMENT', appointment }} />}
                      <OrganiseButton
                        act={{
                          verb: 'PROPOSE_APPOINTMENT',
                          start: {
                            person: person.id,
                            post: post.post,
                            corrects: id,
                            ...(teams[0] && { team: teams[0].code }),
                            ...(unit && { unit: unit.code }),
                          },
                        }}
                        label={t('organise.correct')}
                        about={appointment.name}
                      />
                    </span>
                  )
                },
              },
            ]
          : []),
      ]}
    />
  )
}
