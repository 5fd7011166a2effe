import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { useDay } from './rule-book-place.tsx'
import { SourceList, type ListedSource } from './source-list.tsx'

interface SourceListPageProps {
  /** Each door asks its own schema. */
  question: TypedDocumentNode<{ sources: ListedSource[] }, { on?: string | null | undefined }>
}

/** The instruments on which the rule book rests, as they are in force on a day. */
export function SourceListPage({ question }: SourceListPageProps) {
  const { t } = useTranslation()
  const { day, to } = useDay()
  const answer = useQuery(question, { variables: { on: day } })
  return (
    <>
      <PageTitle title={t('sources.title')} trail={[{ to: to(''), label: t('ruleBook.title') }]} />
      <Loaded answer={answer} what={t('sources.what')} rows={10}>
        {({ sources }, busy) => <SourceList sources={sources} busy={busy} />}
      </Loaded>
    </>
  )
}
