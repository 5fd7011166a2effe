import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from './gql'
import { useDay } from '../integrity/rule-book-place.tsx'
import { SourceList } from '../integrity/source-list.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'

const sourcesPage = graphql(`
  query SourcesPage($on: LocalDate) {
    sources {
      code
      name
      number
      inForceFrom
      inForceTo
      certainty
      force(on: $on)
      matters
      rules {
        id
      }
    }
  }
`)

export function SourcesPage() {
  const { t } = useTranslation()
  const { day, to } = useDay()
  const answer = useQuery(sourcesPage, { variables: { on: day } })
  return (
    <>
      <PageTitle title={t('sources.title')} trail={[{ to: to(''), label: t('ruleBook.title') }]} />
      <Loaded answer={answer} what={t('sources.what')} rows={10}>
        {({ sources }, busy) => <SourceList sources={sources} busy={busy} />}
      </Loaded>
    </>
  )
}
