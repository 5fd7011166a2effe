import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { NothingToShow } from '../shell/nothing-to-show.tsx'
import { ProgressSteps } from '../spending/progress-steps.tsx'
import { Status } from '../spending/status.tsx'
import { AsOfField } from '../ui/as-of-field.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Money } from '../ui/money.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Afterwards } from './afterwards.tsx'
import { ClaimRecords } from './claim-records.tsx'
import { graphql } from './gql'
import { RecordFacts } from './record-facts.tsx'
import { RecordParticulars } from './record-particulars.tsx'
import { RecordVerification } from './record-verification.tsx'

const recordPage = graphql(`
  query RecordPage($number: String!, $asOf: LocalDate) {
    spendingRecord(number: $number, asOf: $asOf) {
      id
      number
      purpose
      status
      returnedReason
      amount {
        amount
      }
      claims {
        id
        status
        ...ClaimRecords_claim
      }
      ...RecordParticulars_record
      ...Afterwards_record
      ...RecordFacts_record
    }
  }
`)

export function RecordPage() {
  const { t } = useTranslation()
  const { number = '' } = useParams()
  const { day, to } = useAsOf()
  const answer = useQuery(recordPage, { variables: { number, asOf: day }, fetchPolicy: 'cache-and-network' })
  return (
    <Loaded answer={answer} what={t('spending.whatOne', { number })} rows={10}>
      {({ spendingRecord: record }) =>
        record ? (
          <article className="record">
            <PageTitle
              title={`${record.number} ${record.purpose}`}
              trail={[{ to: to('/oversight/records'), label: t('oversight.records') }]}
              beside={
                <span className="page-beside">
                  <span className="key-figure">
                    <Money amount={record.amount.amount} />
                  </span>
                  <Status of="request" status={record.status} returned={record.returnedReason !== null} />
                </span>
              }
              actions={<Button onClick={() => window.print()}>{t('print.do')}</Button>}
            />
            <AsOfField />
            <ProgressSteps status={record.status} claims={record.claims.map(({ status }) => status)} />
            <div className="record-columns">
              <div className="record-story">
                <RecordParticulars record={record} />
                <ClaimRecords claims={record.claims} />
                <Afterwards record={record} />
                <RecordFacts record={record} />
              </div>
              <aside className="record-side" aria-label={t('verification.title')}>
                <RecordVerification number={record.number} />
              </aside>
            </div>
          </article>
        ) : (
          <NothingToShow home="/oversight/records" />
        )
      }
    </Loaded>
  )
}
