import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { OrganisationPageQuery, OrganisationPageQueryVariables } from '../gql/graphql'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { OrganisationTree } from './organisation-tree.tsx'
import { OrganisationViews } from './organisation-views.tsx'

interface OrganisationReadingPageProps {
  /** Each door asks its own schema. */
  question: TypedDocumentNode<OrganisationPageQuery, OrganisationPageQueryVariables>
  /** Acts that a door offers, and why it does not. */
  acts?: ReactNode
  whyNot?: ReactNode
}

/** The organisation as it was known on a day. */
export function OrganisationReadingPage({ question, acts, whyNot }: OrganisationReadingPageProps) {
  const { t } = useTranslation()
  const { day } = useAsOf()
  const [address, setAddress] = useSearchParams()
  const several = address.has('several')
  const answer = useQuery(question, { variables: { asOf: day }, fetchPolicy: 'cache-and-network' })
  const toggle = (only: boolean) => {
    const next = new URLSearchParams(address)
    if (only) next.set('several', '1')
    else next.delete('several')
    setAddress(next, { replace: true })
  }
  return (
    <>
      <PageTitle
        title={day ? t('organisation.titleOn', { day }) : t('organisation.title')}
        actions={
          <>
            {day === null && acts}
            <Button onClick={() => window.print()}>{t('print.do')}</Button>
          </>
        }
      />
      <OrganisationViews />
      {day === null && whyNot}
      <Loaded answer={answer} what={t('organisation.what')} rows={12}>
        {({ organisation }) => (
          <>
            <p className="totals">
              <span>
                {t('organisation.teamsCounted', {
                  declared: organisation.declaredTeams,
                  listed: organisation.teams.length,
                })}{' '}
                (<BasisLink id="Q-02" />)
              </span>
              {organisation.personalAppointments > 0 && (
                <span>{t('organisation.personal', { n: organisation.personalAppointments })}</span>
              )}
              <label className="screen-only">
                <input type="checkbox" checked={several} onChange={(event) => toggle(event.target.checked)} />{' '}
                {t('organisation.several')}
              </label>
            </p>
            {several && organisation.people.every(({ posts }) => posts.length < 2) ? (
              <p className="empty">{t('organisation.noneSeveral')}</p>
            ) : (
              <OrganisationTree organisation={organisation} several={several} />
            )}
            <p className="meta">
              {t('organisation.legend')} <span className="screen-only">{t('organisation.keys')}</span>
            </p>
          </>
        )}
      </Loaded>
    </>
  )
}
