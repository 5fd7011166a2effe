import { useId, type ReactNode } from 'react'
import { DataTable } from '../../ui/data-table.tsx'

interface DetailColumn<Row> {
  header: string
  cell: (row: Row) => ReactNode
  figure?: boolean
}

interface DetailTableProps<Row> {
  title: string
  rows: Row[]
  columns: DetailColumn<Row>[]
}

/** One list of a matter. An empty list is absent. */
export function DetailTable<Row>({ title, rows, columns }: DetailTableProps<Row>) {
  const id = useId()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      <DataTable<{ row: Row; key: string }>
        caption={title}
        rows={rows.map((row, index) => ({ row, key: String(index) }))}
        rowKey={({ key }) => key}
        columns={columns.map(({ header, cell, figure }, index) => ({
          key: header,
          header,
          ...(figure ? { kind: 'figure' as const } : {}),
          narrow: index === 0 ? 'second' : 'third',
          cell: ({ row }) => (
            <>
              {index > 0 && <span className="narrow-label">{header} </span>}
              {cell(row)}
            </>
          ),
        }))}
      />
    </section>
  )
}
