import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { useViewer } from '../access/viewer.tsx'
import { graphql } from '../gql'
import type { SpendingFilter as AskedFilter } from '../gql/graphql'
import { AsOfField } from '../ui/as-of-field.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { Loaded } from '../ui/loaded.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Totals } from '../ui/totals.tsx'
import { askedOf, type SpendingFilter } from './filter-address.ts'
import { FilterBar } from './filter-bar.tsx'
import { FilterChips } from './filter-chips.tsx'
import { NoSpending } from './no-spending.tsx'
import { SpendingTable } from './spending-table.tsx'
import { requestStatuses, type RequestStatus } from './status.tsx'
import { useFilter } from './use-filter.ts'
import { Views } from './views.tsx'
import { WaitingForMe } from './waiting-for-me.tsx'

const spendingList = graphql(`
  query SpendingList($filter: SpendingFilter, $asOf: LocalDate, $after: String) {
    teams {
      code
      name
    }
    uses {
      code
      name
    }
    spendingRequests(filter: $filter, asOf: $asOf, first: 50, after: $after) {
      totalCount
      totalAmount {
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
          ...SpendingTable_request
        }
      }
    }
  }
`)

function asked(filter: SpendingFilter): AskedFilter {
  return {
    ...askedOf(filter),
    ...(filter.statuses.length > 0 && { statuses: filter.statuses as RequestStatus[] }),
    ...(filter.mine && { mine: true }),
    ...(filter.waiting && { waitingForMe: true }),
  }
}

export function SpendingListPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { maySubmitFor } = useViewer()
  const { day } = useAsOf()
  const { filter, everything, change } = useFilter()
  const answer = useQuery(spendingList, {
    variables: { filter: asked(day ? { ...filter, waiting: false } : filter), asOf: day },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  return (
    <div className="print-wide">
      <PageTitle
        title={day ? t('spending.titleOn', { day }) : t('spending.title')}
        actions={
          day === null &&
          maySubmitFor.length > 0 && (
            <Button type="primary" onClick={() => void navigate('/spending/new')}>
              {t('spending.new')}
            </Button>
          )
        }
      />
      {everything && day === null && <WaitingForMe />}
      <div className="page-views">
        {day === null && <Views filter={filter} />}
        <AsOfField />
      </div>
      <Loaded answer={answer} what={t('spending.what')}>
        {({ teams, uses, spendingRequests: { totalCount, totalAmount, edges, pageInfo } }, busy) => {
          const choices = {
            teams: teams.map(({ code, name }) => ({ value: code, label: name })),
            uses: uses.map(({ code, name }) => ({ value: code, label: name })),
            statuses: requestStatuses.map((status) => ({ value: status, label: t(`status.request.${status}`) })),
          }
          return (
            <>
              <FilterBar filter={filter} change={change} choices={choices} />
              <FilterChips filter={filter} change={change} choices={choices} />
              <Totals count={totalCount} amounts={[[t('spending.sum'), totalAmount.amount]]} />
              {edges.length === 0 ? (
                <NoSpending everything={everything}>
                  {day === null && maySubmitFor.length > 0 && <Link to="/spending/new">{t('spending.new')}</Link>}
                </NoSpending>
              ) : (
                <SpendingTable rows={edges.map(({ node }) => node)} total={totalCount} busy={busy} />
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
