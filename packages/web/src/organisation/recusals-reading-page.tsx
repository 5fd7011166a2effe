import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecusalsPageQuery, RecusalsPageQueryVariables } from '../gql/graphql'
import { PlacesContext } from '../shell/places.ts'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { OrganisationViews } from './organisation-views.tsx'
import { RecusalTable } from './recusal-table.tsx'

interface RecusalsReadingPageProps {
  /** Each door asks its own schema. */
  question: TypedDocumentNode<RecusalsPageQuery, RecusalsPageQueryVariables>
}

/** Who stands aside for which team, and who decides instead. */
export function RecusalsReadingPage({ question }: RecusalsReadingPageProps) {
  const { t } = useTranslation()
  const { day, to } = useAsOf()
  const { organisation } = use(PlacesContext)
  const answer = useQuery(question, { variables: { asOf: day }, fetchPolicy: 'cache-and-network' })
  return (
    <div className="print-wide">
      <PageTitle
        title={t('recusal.title')}
        trail={[{ to: to(organisation), label: t('organisation.title') }]}
        actions={<Button onClick={() => window.print()}>{t('print.do')}</Button>}
      />
      <OrganisationViews />
      <p className="reading">{t('recusal.about')}</p>
      <Loaded answer={answer} what={t('recusal.what')} rows={10}>
        {({ recusals }) =>
          recusals.length === 0 ? <p className="empty">{t('recusal.none')}</p> : <RecusalTable rows={recusals} />
        }
      </Loaded>
    </div>
  )
}
