import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { graphql } from '../gql'
import { useCounty } from '../shell/county.tsx'
import { NothingToShow } from '../shell/nothing-to-show.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { OrganiseButton, OrganisingPlace } from './acts/organising-place.tsx'
import { WhyNot } from './acts/why-not.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { Delegations } from './delegations.tsx'
import { OrganisationViews } from './organisation-views.tsx'
import { PersonExclusions } from './person-exclusions.tsx'
import { PersonPosts } from './person-posts.tsx'
import { PrintedPost } from './printed-post.tsx'

const personPage = graphql(`
  query PersonPage($id: ID!, $asOf: LocalDate) {
    person(id: $id, asOf: $asOf) {
      person {
        id
        name
        printedPost
        reading
      }
      posts {
        id
        ...PersonPosts_appointment
        ...PrintedPost_appointment
      }
      delegationsGiven {
        ...Delegations_delegation
      }
      delegationsReceived {
        ...Delegations_delegation
      }
      excludes {
        ...ExclusionChain_exclusion
      }
    }
    recusals(asOf: $asOf) {
      person {
        id
      }
      cells {
        team {
          code
        }
        reasons {
          sentence
        }
        replacedBy {
          id
          name
        }
      }
    }
  }
`)

/** Somebody on a day: posts, delegations, and what the posts exclude. Nothing about money stands beside a name. */
export function PersonPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const { demonstration } = useCounty()
  const { day, to } = useAsOf()
  const answer = useQuery(personPage, { variables: { id, asOf: day }, fetchPolicy: 'cache-and-network' })
  return (
    <Loaded answer={answer} what={t('person.what')} rows={10}>
      {({ person, recusals }) => {
        if (!person) return <NothingToShow home="/organisation" />
        const { posts, delegationsGiven, delegationsReceived, excludes } = person
        const row = recusals.find((one) => one.person.id === person.person.id)
        const recused = row?.cells.filter(({ reasons }) => reasons.length > 0) ?? []
        return (
          <OrganisingPlace>
            <div className="person">
              <PageTitle
                title={person.person.name}
                beside={demonstration && <span className="status">{t('person.demonstration')}</span>}
                trail={[{ to: to('/organisation'), label: t('organisation.title') }]}
                actions={
                  <>
                    {day === null && (
                      <OrganiseButton act={{ verb: 'PROPOSE_APPOINTMENT', start: { person: person.person.id } }} />
                    )}
                    <Button onClick={() => window.print()}>{t('print.do')}</Button>
                  </>
                }
              />
              <OrganisationViews />
              <PrintedPost {...person.person} posts={posts} />
              <section>
                <h2>{t('person.posts')}</h2>
                <PersonPosts person={person.person} posts={posts} />
                {day === null && <WhyNot verb="END_APPOINTMENT" />}
              </section>
              <section>
                <h2>{t('person.excludes')}</h2>
                <PersonExclusions
                  excludes={excludes}
                  replacedBy={new Map(recused.map(({ team, replacedBy }) => [team.code, replacedBy]))}
                />
                {recused.length > 0 && (
                  <p className="screen-only">
                    <Link to={to('/organisation/recusals')}>{t('recusal.title')}</Link>
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
          </OrganisingPlace>
        )
      }}
    </Loaded>
  )
}
