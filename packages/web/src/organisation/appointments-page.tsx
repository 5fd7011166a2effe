import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '../access/viewer.tsx'
import { graphql } from '../gql'
import type { ProposedAppointmentsQuery } from '../gql/graphql'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { OrganiseButton, OrganisingPlace } from './acts/organising-place.tsx'
import { mayDecide } from './organising-menu.ts'

const proposedAppointments = graphql(`
  query ProposedAppointments {
    proposedAppointments {
      id
      version
      post
      from
      to
      document
      teams {
        code
        name
      }
      unit {
        id
        name
      }
      secondment {
        gradeName
        fullTime
        homeUnit {
          id
          name
        }
      }
      corrects {
        id
        document
      }
      person {
        id
        name
      }
      proposedBy {
        id
        name
      }
    }
  }
`)

type Proposed = ProposedAppointmentsQuery['proposedAppointments'][number]

/** What one person has proposed and another has to confirm. */
export function AppointmentsPage() {
  const { t } = useTranslation()
  const answer = useQuery(proposedAppointments, { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' })
  return (
    <OrganisingPlace>
      <PageTitle
        title={t('appointments.title')}
        actions={<OrganiseButton act={{ verb: 'PROPOSE_APPOINTMENT', start: {} }} primary />}
      />
      <p>{t('appointments.about')}</p>
      <div className="appointments">
        <Loaded answer={answer} what={t('appointments.what')}>
          {({ proposedAppointments: waiting }) =>
            waiting.length ? (
              <Waiting waiting={waiting} />
            ) : (
              <div className="empty">
                <p>{t('appointments.none')}</p>
              </div>
            )
          }
        </Loaded>
      </div>
    </OrganisingPlace>
  )
}

function Waiting({ waiting }: { waiting: Proposed[] }) {
  const { t } = useTranslation()
  const reader = useViewer()
  const columns: Column<Proposed>[] = [
    { key: 'person', header: t('organise.person'), cell: ({ person }) => person.name, kind: 'head', narrow: 'first' },
    { key: 'post', header: t('organise.post'), cell: (one) => <Post {...one} />, narrow: 'second' },
    {
      key: 'days',
      header: t('appointments.days'),
      cell: ({ from, to }) => (to ? t('appointments.fromTo', { from, to }) : t('appointments.since', { from })),
    },
    {
      key: 'document',
      header: t('organise.document'),
      cell: ({ document, corrects }) => (
        <>
          {document}
          {corrects && <span className="meta"> {t('appointments.corrects', { document: corrects.document })}</span>}
        </>
      ),
    },
    { key: 'by', header: t('appointments.proposedBy'), cell: ({ proposedBy }) => proposedBy?.name ?? '' },
    {
      key: 'acts',
      kind: 'acts',
      header: t('appointments.decide'),
      cell: (one) => <Decide proposed={one} may={mayDecide(reader, one)} />,
    },
  ]
  return <DataTable caption={t('appointments.title')} columns={columns} rows={waiting} rowKey={({ id }) => id} />
}

function Post({ post, teams, unit, secondment }: Proposed) {
  const { t } = useTranslation()
  return (
    <>
      {[...teams.map(({ name }) => name), ...(unit ? [unit.name] : []), t(`post.${post}`)].join(' ')}
      {secondment && (
        <span className="meta">
          {' '}
          {t('appointments.seconded', {
            unit: secondment.homeUnit?.name ?? '',
            grade: secondment.gradeName,
            release: secondment.fullTime ? t('organise.released') : t('organise.notReleased'),
          })}
        </span>
      )}
    </>
  )
}

function Decide({ proposed, may }: { proposed: Proposed; may: boolean }) {
  const { t } = useTranslation()
  const { id, version, person, post } = proposed
  if (!may) return <span className="meta">{t('appointments.another')}</span>
  const appointment = { id, version, name: `${person.name} ${t(`post.${post}`)}` }
  return (
    <span className="act-buttons">
      <OrganiseButton act={{ verb: 'CONFIRM_APPOINTMENT', appointment }} />
      <OrganiseButton act={{ verb: 'DECLINE_APPOINTMENT', appointment }} />
    </span>
  )
}
