import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { RulesMark } from '../integrity/outcome-mark.tsx'
import { Status } from '../spending/status.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Day } from '../ui/moment.tsx'
import { MoneyCell, useMoneyColumn } from '../ui/money.tsx'
import { graphql, unmask, type FragmentType } from './gql'

const recordRow = graphql(`
  fragment RecordTable_record on SpendingRecord {
    id
    number
    purpose
    status
    returnedReason
    submittedAt
    applicant
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
    paid {
      amount
    }
    judgement {
      results {
        verdict
        severity
        reason
      }
    }
    claims {
      id
      status
    }
  }
`)

interface RecordTableProps {
  rows: FragmentType<typeof recordRow>[]
  total: number
  busy: boolean
}

export function RecordTable({ rows: masked, total, busy }: RecordTableProps) {
  const { t } = useTranslation()
  const { to } = useAsOf()
  const rows = unmask(recordRow, masked)
  const amounts = rows.flatMap(({ amount, paid }) => [amount.amount, paid.amount])
  const money = useMoneyColumn(t('spending.amount'), amounts)
  const paid = useMoneyColumn(t('spending.paid'), amounts)
  return (
    <DataTable
      caption={t('oversight.records')}
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
          cell: ({ number }) => <Link to={to(`/oversight/records/${number}`)}>{number}</Link>,
        },
        { key: 'purpose', header: t('spending.purpose'), narrow: 'second', cell: ({ purpose }) => purpose },
        {
          key: 'team',
          header: t('spending.teamAndUse'),
          narrow: 'second',
          cell: ({ team, use }) => t('spending.teamUse', { team: team.name, use: use.name }),
        },
        { key: 'applicant', header: t('spending.applicant'), narrow: 'hidden', cell: ({ applicant }) => applicant },
        {
          key: 'amount',
          header: money.header,
          kind: 'figure',
          cell: ({ amount }) => <MoneyCell amount={amount.amount} unit={money.unit} />,
        },
        {
          key: 'paid',
          header: paid.header,
          kind: 'figure',
          narrow: 'hidden',
          cell: ({ paid: sum }) => <MoneyCell amount={sum.amount} unit={paid.unit} />,
        },
        {
          key: 'status',
          header: t('spending.status'),
          narrow: 'first',
          cell: ({ status, returnedReason, claims }) => (
            <span className="statuses">
              <Status of="request" status={status} returned={returnedReason !== null} />
              {claims.map((claim) => (
                <Status key={claim.id} of="claim" status={claim.status} />
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
          key: 'date',
          header: t('spending.submittedOn'),
          narrow: 'hidden',
          cell: ({ submittedAt }) => <Day at={submittedAt} />,
        },
      ]}
    />
  )
}
