import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { Cited } from '../integrity/cited.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { usePostName } from './post-name.tsx'

const personPosts = graphql(`
  fragment PersonPosts_appointment on Appointment {
    id
    from
    to
    document
    clauses
    ...PostName_appointment
  }
`)

export function PersonPosts({ posts: masked }: { posts: readonly FragmentType<typeof personPosts>[] }) {
  const { t } = useTranslation()
  const nameOf = usePostName()
  const posts = unmask(personPosts, masked)
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
      ]}
    />
  )
}
