import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { useDay } from './rule-book-place.tsx'
import { RuleList, type ListedRule } from './rule-list.tsx'

interface RuleListPageProps {
  /** Each door asks its own schema. */
  question: TypedDocumentNode<{ rules: ListedRule[] }, { on?: string | null | undefined }>
}

/** The rule book of a day. */
export function RuleListPage({ question }: RuleListPageProps) {
  const { t } = useTranslation()
  const { day, to } = useDay()
  const answer = useQuery(question, { variables: { on: day } })
  return (
    <>
      <PageTitle title={t('ruleBook.title')} beside={<Link to={to('/sources')}>{t('sources.title')}</Link>} />
      <Loaded answer={answer} what={t('ruleBook.what')}>
        {({ rules }, busy) => <RuleList rules={rules} busy={busy} />}
      </Loaded>
    </>
  )
}
