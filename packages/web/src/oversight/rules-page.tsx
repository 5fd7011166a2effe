import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { graphql } from './gql'
import { useDay } from '../integrity/rule-book-place.tsx'
import { RuleList } from '../integrity/rule-list.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'

const rulesPage = graphql(`
  query RulesPage($on: LocalDate) {
    rules(on: $on) {
      id
      name
      sentence
      stages
      severities
    }
  }
`)

export function RulesPage() {
  const { t } = useTranslation()
  const { day, to } = useDay()
  const answer = useQuery(rulesPage, { variables: { on: day } })
  return (
    <>
      <PageTitle title={t('ruleBook.title')} beside={<Link to={to('/sources')}>{t('sources.title')}</Link>} />
      <Loaded answer={answer} what={t('ruleBook.what')}>
        {({ rules }, busy) => <RuleList rules={rules} busy={busy} />}
      </Loaded>
    </>
  )
}
