import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { graphql } from '../gql'
import { NothingToShow } from '../shell/nothing-to-show.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { Loaded } from '../ui/loaded.tsx'
import { SpendingRecord } from './spending-record.tsx'

const spendingPage = graphql(`
  query SpendingPage($number: String!, $asOf: LocalDate) {
    spendingRequest(number: $number, asOf: $asOf) {
      id
      ...SpendingRecord_request
    }
  }
`)

export function SpendingPage() {
  const { t } = useTranslation()
  const { number = '' } = useParams()
  const { day } = useAsOf()
  const answer = useQuery(spendingPage, { variables: { number, asOf: day }, fetchPolicy: 'cache-and-network' })
  return (
    <Loaded answer={answer} what={t('spending.whatOne', { number })} rows={10}>
      {({ spendingRequest }) =>
        spendingRequest ? (
          <SpendingRecord key={spendingRequest.id} request={spendingRequest} />
        ) : (
          <NothingToShow home="/spending" />
        )
      }
    </Loaded>
  )
}
