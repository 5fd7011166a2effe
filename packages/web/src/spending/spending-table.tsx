import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { graphql, unmask, type FragmentType } from '../gql'
import { RulesMark } from '../integrity/outcome-mark.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Day } from '../ui/moment.tsx'
import { MoneyCell, useMoneyColumn } from '../ui/money.tsx'
import { Status } from './status.tsx'
import { openSteps } from './waits-for.tsx'

const spendingRow = graphql(`
  fragment SpendingTable_request on SpendingRequest {
    id
    number
    purpose
    status
    returnedReason
    submittedAt
    team {
      code
      name
    }
    use {
      code
      name
    }
    amount {
      amount
    }
    judgement {
      results {
        verdict
        severity
        reason
      }
    }
    openClaims: claims(first: 20) {
      edges {
        node {
          id
          status
        }
      }
    }
    ...WaitsFor_request
  }
`)

interface SpendingTableProps {
  rows: FragmentType<typeof spendingRow>[]
  total: number
  busy: boolean
}

export function SpendingTable({ rows: masked, total, busy }: SpendingTableProps) {
  const { t } = useTranslation()
  const { to } = useAsOf()
  const rows = unmask(spendingRow, masked)
  const money = useMoneyColumn(
    t('spending.amount'),
    rows.map(({ amount }) => amount.amount),
  )
  return (
    <DataTable
      caption={t('spending.title')}
      rows={rows}
      rowKey={({ id }) => id}
      total={total}
      busy={busy}
      columns={[
        {
          key: 'number',
          header: t('spending.number'),
          kind: 'head',
          narrow: 'first',
          cell: ({ number }) => <Link to={to(`/spending/${number}`)}>{number}</Link>,
        },
        { key: 'purpose', header: t('spending.purpose'), narrow: 'second', cell: ({ purpose }) => purpose },
        {
          key: 'team',
          header: t('spending.teamAndUse'),
          narrow: 'second',
          cell: ({ team, use }) => t('spending.teamUse', { team: team.name, use: use.name }),
        },
        {
          key: 'amount',
          header: money.header,
          kind: 'figure',
          cell: ({ amount }) => <MoneyCell amount={amount.amount} unit={money.unit} />,
        },
        {
          key: 'status',
          header: t('spending.status'),
          narrow: 'first',
          cell: ({ status, returnedReason, openClaims }) => (
            <span className="statuses">
              <Status of="request" status={status} returned={returnedReason !== null} />
              {openClaims.edges.map(({ node }) => (
                <Status key={node.id} of="claim" status={node.status} />
              ))}
            </span>
          ),
        },
        {
          key: 'rules',
          header: t('spending.rules'),
          cell: ({ judgement }) => <RulesMark results={judgement.results} />,
        },
        {
          key: 'next',
          header: t('spending.waitsFor'),
          cell: (row) => {
            const [step] = openSteps(row)
            if (!step) return '—'
            return (
              <span title={step.people.map(({ name }) => name).join(t('comma'))}>
                {t(`post.${step.post}`)} · {t(`action.${step.action}`)}
              </span>
            )
          },
        },
        {
          key: 'date',
          header: t('spending.submittedOn'),
          narrow: 'hidden',
          cell: ({ submittedAt }) => <Day at={submittedAt} />,
        },
      ]}
    />
  )
}
