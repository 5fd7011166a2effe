import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { use, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { PersonPageQuery, PersonPageQueryVariables } from '../gql/graphql'
import { useCounty } from '../shell/county.tsx'
import { NothingToShow } from '../shell/nothing-to-show.tsx'
import { PlacesContext } from '../shell/places.ts'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { Delegations } from './delegations.tsx'
import { OrganisationViews } from './organisation-views.tsx'
import { PersonExclusions } from './person-exclusions.tsx'
import { PersonPosts } from './person-posts.tsx'
import { PrintedPost } from './printed-post.tsx'

interface PersonReadingPageProps {
  /** Each door asks its own schema. */
  question: TypedDocumentNode<AskedOfBoth, PersonPageQueryVariables>
  /** Acts that a door offers on somebody, and why it does not. */
  acts?: (person: { id: string }) => ReactNode
  whyNot?: ReactNode
}

/** What the office asks besides, which posts the reader may delegate, overseers are not asked. */
type Person = NonNullable<PersonPageQuery['person']>
type Post = Person['posts'][number]
type AskedOfBoth = Omit<PersonPageQuery, 'person'> & {
  person: (Omit<Person, 'posts'> & { posts: (Omit<Post, 'delegable'> & { delegable?: boolean })[] }) | null
}

/** Somebody on a day: posts, delegations, and what the posts exclude. Nothing about money stands beside a name. */
export function PersonReadingPage({ question, acts, whyNot }: PersonReadingPageProps) {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const { demonstration } = useCounty()
  const { day, to } = useAsOf()
  const { organisation } = use(PlacesContext)
  const answer = useQuery(question, { variables: { id, asOf: day }, fetchPolicy: 'cache-and-network' })
  return (
    <Loaded answer={answer} what={t('person.what')} rows={10}>
      {({ person, recusals }) => {
        if (!person) return <NothingToShow home={organisation} />
        const { posts, delegationsGiven, delegationsReceived, excludes } = person
        const row = recusals.find((one) => one.person.id === person.person.id)
        const recused = row?.cells.filter(({ reasons }) => reasons.length > 0) ?? []
        return (
          <div className="person">
            <PageTitle
              title={person.person.name}
              beside={demonstration && <span className="status">{t('person.demonstration')}</span>}
              trail={[{ to: to(organisation), label: t('organisation.title') }]}
              actions={
                <>
                  {day === null && acts?.(person.person)}
                  <Button onClick={() => window.print()}>{t('print.do')}</Button>
                </>
              }
            />
            <OrganisationViews />
            <PrintedPost {...person.person} posts={posts} />
            <section>
              <h2>{t('person.posts')}</h2>
              <PersonPosts
                person={person.person}
                posts={posts}
                delegable={new Set(posts.flatMap(({ id, delegable }) => (delegable ? [id] : [])))}
              />
              {day === null && whyNot}
            </section>
            <section>
              <h2>{t('person.excludes')}</h2>
              <PersonExclusions
                excludes={excludes}
                replacedBy={new Map(recused.map(({ team, replacedBy }) => [team.code, replacedBy]))}
              />
              {recused.length > 0 && (
                <p className="screen-only">
                  <Link to={to(`${organisation}/recusals`)}>{t('recusal.title')}</Link>
                </p>
              )}
            </section>
            <section>
              <h2>{t('person.delegations')}</h2>
              {delegationsGiven.length + delegationsReceived.length === 0 && <p>{t('person.noDelegations')}</p>}
              <Delegations title={t('person.given')} given={delegationsGiven} />
              <Delegations title={t('person.received')} given={delegationsReceived} />
            </section>
          </div>
        )
      }}
    </Loaded>
  )
}
