import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { LinesOfYear } from '../funds/lines-of-year.tsx'
import { useAsked } from '../funds/use-asked.ts'
import { Loaded } from '../ui/loaded.tsx'
import { graphql } from './gql'

const question = graphql(`
  query Funds($fiscalYear: Int!, $asOf: LocalDate) {
    budgetLines(fiscalYear: $fiscalYear, asOf: $asOf) {
      id
      ...BudgetLines_line
    }
  }
`)

export function LinesWhole() {
  const { t } = useTranslation()
  const answer = useQuery(question, { variables: useAsked(), fetchPolicy: 'cache-and-network' })
  return (
    <Loaded answer={answer} what={t('funds.what')}>
      {({ budgetLines }, busy) => <LinesOfYear lines={budgetLines} total={budgetLines.length} busy={busy} />}
    </Loaded>
  )
}
