import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql } from '../gql'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { OrganisationViews } from './organisation-views.tsx'
import { RecusalTable } from './recusal-table.tsx'

const recusalsPage = graphql(`
  query RecusalsPage($asOf: LocalDate) {
    recusals(asOf: $asOf) {
      ...RecusalTable_row
    }
  }
`)

export function RecusalsPage() {
  const { t } = useTranslation()
  const { day } = useAsOf()
  const answer = useQuery(recusalsPage, { variables: { asOf: day }, fetchPolicy: 'cache-and-network' })
  return (
    <div className="print-wide">
      <PageTitle
        title={t('recusal.title')}
        trail={[{ to: '/organisation', label: t('organisation.title') }]}
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
