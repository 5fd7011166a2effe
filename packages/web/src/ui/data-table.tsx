import type { ReactNode } from 'react'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** `acts` holds buttons, and is left off on paper. */
  kind?: 'figure' | 'head' | 'acts'
  /** Where the cell stands when a narrow screen turns the row into lines. */
  narrow?: 'first' | 'second' | 'third' | 'hidden'
}

interface DataTableProps<Row> {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** How many rows there are in all; readers are told when only some are shown. */
  total?: number
  busy?: boolean
  foot?: ReactNode
}

// The roles are written out because a narrow screen lays the table out as lines, and browsers then forget its roles.
export function DataTable<Row>({ caption, columns, rows, rowKey, total, busy, foot }: DataTableProps<Row>) {
  const partly = total !== undefined && total > rows.length
  return (
    <div className="table-frame" aria-busy={busy ? true : undefined}>
      <table role="table" className="data-table" aria-rowcount={partly ? total + 1 : undefined}>
        <caption className="for-readers">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={partly ? 1 : undefined}>
            {columns.map(({ key, header, kind }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                className={kind && kind !== 'head' ? `cell-${kind}` : undefined}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={rowKey(row)} role="row" aria-rowindex={partly ? index + 2 : undefined}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot role="rowgroup">{foot}</tfoot>}
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { kind, narrow = 'third', cell } = column
  const names = `cell-${kind ?? 'text'} narrow-${narrow}`
  return kind === 'head' ? (
    <th role="rowheader" scope="row" className={names}>
      {cell(row)}
    </th>
  ) : (
    <td role="cell" className={names}>
      {cell(row)}
    </td>
  )
}
