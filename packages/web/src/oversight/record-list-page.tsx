import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { askedOf, type SpendingFilter } from '../spending/filter-address.ts'
import { FilterBar } from '../spending/filter-bar.tsx'
import { FilterChips } from '../spending/filter-chips.tsx'
import { NoSpending } from '../spending/no-spending.tsx'
import { claimStatuses, requestStatuses, type ClaimStatus, type RequestStatus } from '../spending/status.tsx'
import { useFilter } from '../spending/use-filter.ts'
import { AsOfField } from '../ui/as-of-field.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { Loaded } from '../ui/loaded.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Totals } from '../ui/totals.tsx'
import { graphql } from './gql'
import type { SpendingRecordFilter, Verdict } from './gql/graphql'
import { RecordTable } from './record-table.tsx'
import { RuleFilter } from './rule-filter.tsx'

const recordList = graphql(`
  query RecordList($filter: SpendingRecordFilter, $asOf: LocalDate, $after: String) {
    teams {
      code
      name
    }
    uses {
      code
      name
    }
    spendingRecords(filter: $filter, asOf: $asOf, first: 50, after: $after) {
      totalCount
      totalAmount {
        amount
      }
      totalPaid {
        amount
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...RecordTable_record
        }
      }
    }
  }
`)

function asked(filter: SpendingFilter): SpendingRecordFilter {
  return {
    ...askedOf(filter),
    ...(filter.statuses.length > 0 && { statuses: filter.statuses as RequestStatus[] }),
    ...(filter.claimStatuses.length > 0 && { claimStatuses: filter.claimStatuses as ClaimStatus[] }),
    ...(filter.rule && { rule: filter.rule }),
    ...(filter.verdict && { verdict: filter.verdict as Verdict }),
  }
}

export function RecordListPage() {
  const { t } = useTranslation()
  const { day } = useAsOf()
  const { filter, everything, change } = useFilter()
  const answer = useQuery(recordList, {
    variables: { filter: asked(filter), asOf: day },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  return (
    <div className="print-wide">
      <PageTitle title={day ? t('oversight.recordsOn', { day }) : t('oversight.records')} />
      <AsOfField />
      <Loaded answer={answer} what={t('oversight.records')}>
        {({ teams, uses, spendingRecords: { totalCount, totalAmount, totalPaid, edges, pageInfo } }, busy) => {
          const choices = {
            teams: teams.map(({ code, name }) => ({ value: code, label: name })),
            uses: uses.map(({ code, name }) => ({ value: code, label: name })),
            statuses: requestStatuses.map((status) => ({ value: status, label: t(`status.request.${status}`) })),
            claimStatuses: claimStatuses.map((status) => ({ value: status, label: t(`status.claim.${status}`) })),
          }
          return (
            <>
              <FilterBar filter={filter} change={change} choices={choices}>
                <RuleFilter filter={filter} change={change} />
              </FilterBar>
              <FilterChips filter={filter} change={change} choices={choices} />
              <Totals
                count={totalCount}
                amounts={[
                  [t('spending.sum'), totalAmount.amount],
                  [t('spending.paid'), totalPaid.amount],
                ]}
              />
              {edges.length === 0 ? (
                <NoSpending everything={everything} />
              ) : (
                <RecordTable rows={edges.map(({ node }) => node)} total={totalCount} busy={busy} />
              )}
              <MoreRows
                shown={edges.length}
                total={totalCount}
                more={pageInfo.hasNextPage}
                load={() => answer.fetchMore({ variables: { after: pageInfo.endCursor } })}
              />
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
