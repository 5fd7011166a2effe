import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { Moment } from '../ui/moment.tsx'
import { MoneyCell } from '../ui/money.tsx'
import { useLineName } from './line-name.ts'
import { ReallocationStatus } from './reallocation-status.tsx'

type ShownLine = Parameters<ReturnType<typeof useLineName>>[0]

/** What both doors show of a reallocation. */
interface ShownReallocation {
  id: string
  status: ComponentProps<typeof ReallocationStatus>['status']
  /** Null where the books no longer have the line. */
  from: ShownLine | null
  to: ShownLine | null
  amount: { amount: string }
  reason: string
  document: string
  proposedBy: string
  proposedAt: string
  decidedBy: string | null
  decidedAt: string | null
  declinedReason: string | null
  /** What a door lets its reader do with it. */
  acts?: ReactNode
}

interface ReallocationTableProps {
  rows: ShownReallocation[]
  busy: boolean
  /** Whether any row offers acts. */
  acts?: boolean
}

export function ReallocationTable({ rows, busy, acts = false }: ReallocationTableProps) {
  const { t } = useTranslation()
  const nameOf = useLineName()
  const lineOf = (line: ShownLine | null) => (line ? nameOf(line) : t('reallocation.lineGone'))
  const columns: Column<ShownReallocation>[] = [
    {
      key: 'lines',
      kind: 'head',
      narrow: 'first',
      header: t('reallocation.lines'),
      cell: ({ from, to }) => (
        <>
          <p>{t('reallocation.outOf', { line: lineOf(from) })}</p>
          <p>{t('reallocation.into', { line: lineOf(to) })}</p>
        </>
      ),
    },
    {
      key: 'amount',
      kind: 'figure',
      header: t('money.column', { heading: t('reallocation.amount'), unit: t('money.unit.yuan') }),
      cell: ({ amount }) => (
        <>
          <span className="narrow-label">{t('reallocation.amount')} </span>
          <MoneyCell amount={amount.amount} unit="yuan" />
        </>
      ),
    },
    {
      key: 'grounds',
      narrow: 'second',
      header: t('reallocation.grounds'),
      cell: ({ reason, document }) => (
        <>
          <p>{reason}</p>
          <p className="meta">{document}</p>
        </>
      ),
    },
    {
      key: 'proposed',
      header: t('reallocation.proposed'),
      cell: ({ proposedBy, proposedAt }) => (
        <>
          <span className="narrow-label">{t('reallocation.proposed')}</span>
          <Signed by={proposedBy} at={proposedAt} />
        </>
      ),
    },
    {
      key: 'status',
      header: t('reallocation.state'),
      cell: ({ status, decidedBy, decidedAt, declinedReason }) => (
        <>
          <ReallocationStatus status={status} />
          {decidedBy && decidedAt && <Signed by={decidedBy} at={decidedAt} />}
          {declinedReason && <p>{t('reallocation.declinedFor', { reason: declinedReason })}</p>}
        </>
      ),
    },
    ...(acts
      ? [
          {
            key: 'acts',
            kind: 'acts' as const,
            header: t('reallocation.decide'),
            cell: (one: ShownReallocation) => one.acts,
          },
        ]
      : []),
  ]
  return (
    <DataTable caption={t('reallocation.title')} rows={rows} rowKey={({ id }) => id} busy={busy} columns={columns} />
  )
}

function Signed({ by, at }: { by: string; at: string }) {
  return (
    <p>
      {by} <Moment at={at} />
    </p>
  )
}
