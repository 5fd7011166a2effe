import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import type { AccountsToOpen_OrganisationFragment } from '../gql/graphql'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { OrganiseButton } from './acts/organising-place.tsx'

const organisationFragment = graphql(`
  fragment AccountsToOpen_organisation on Organisation {
    people {
      person {
        id
        name
        login
        version
      }
      posts {
        id
        post
        team {
          code
          name
        }
      }
    }
  }
`)

type PersonRow = AccountsToOpen_OrganisationFragment['people'][number]

/** Everybody with a post, and whether they can sign in: for the system administrator. */
export function AccountsToOpen({ organisation }: { organisation: FragmentType<typeof organisationFragment> }) {
  const { t } = useTranslation()
  const { people } = unmask(organisationFragment, organisation)
  const without = people.filter(({ person }) => person.login === null).length
  const columns: Column<PersonRow>[] = [
    { key: 'person', header: t('organise.person'), cell: ({ person }) => person.name, kind: 'head', narrow: 'first' },
    {
      key: 'posts',
      header: t('organise.post'),
      cell: ({ posts }) =>
        posts
          .map(({ post, team }) => (team ? `${team.name} ${t(`post.${post}`)}` : t(`post.${post}`)))
          .join(t('comma')),
      narrow: 'second',
    },
    { key: 'login', header: t('setup.login'), cell: ({ person }) => person.login ?? t('firstSteps.noAccount') },
    {
      key: 'acts',
      header: t('firstSteps.act'),
      cell: ({ person }) => (
        <OrganiseButton act={{ verb: person.login === null ? 'OPEN_ACCOUNT' : 'CLOSE_ACCOUNT', person }} />
      ),
    },
  ]
  return (
    <section aria-labelledby="first-accounts">
      <h2 id="first-accounts">{t('firstSteps.accounts', { n: without })}</h2>
      <p className="meta">{t('firstSteps.accountsHow')}</p>
      <DataTable
        caption={t('firstSteps.accountsCaption')}
        columns={columns}
        rows={people}
        rowKey={({ person }) => person.id}
      />
    </section>
  )
}
