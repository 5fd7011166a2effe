import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { graphql } from './gql'
import { useDay } from '../integrity/rule-book-place.tsx'
import { RuleSheet } from '../integrity/rule-sheet.tsx'
import { NothingToShow } from '../shell/nothing-to-show.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'

const rulePage = graphql(`
  query RulePage($id: ID!, $on: LocalDate) {
    rule(id: $id, on: $on) {
      id
      name
      sentence
      why
      citation
      ruleSet
      stages
      severities
      overridable
      clauses
      certainty
      sources {
        code
        name
        number
        inForceFrom
        inForceTo
        certainty
        force(on: $on)
        matters
      }
      parameters {
        id
        name
        value
        source
        suppliedBy
        without
      }
    }
  }
`)

export function RulePage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const { day, to } = useDay()
  const answer = useQuery(rulePage, { variables: { id, on: day } })
  return (
    <Loaded answer={answer} what={t('ruleBook.whatOne', { id })} rows={10}>
      {({ rule }) =>
        rule ? (
          <article className="reading">
            <PageTitle
              title={`${rule.id} ${rule.name}`}
              trail={[{ to: to(''), label: t('ruleBook.title') }]}
              actions={<Button onClick={() => window.print()}>{t('print.do')}</Button>}
            />
            <RuleSheet rule={rule} />
          </article>
        ) : (
          <NothingToShow home="/oversight/rules" />
        )
      }
    </Loaded>
  )
}
