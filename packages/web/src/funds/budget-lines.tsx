import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { percentOf } from '../ui/meter.tsx'
import { MoneyCell } from '../ui/money.tsx'
import { useLineName } from './line-name.ts'
import { LineMeter } from './line-meter.tsx'

export const budgetLine = graphql(`
  fragment BudgetLines_line on BudgetLine {
    id
    fund
    team {
      code
      name
    }
    use {
      code
      name
      clause
    }
    allocated {
      amount
    }
    available {
      amount
    }
    committed {
      amount
    }
    paid {
      amount
    }
  }
`)

interface BudgetLinesProps {
  lines: FragmentType<typeof budgetLine>[]
  total: number
  busy: boolean
}

export function BudgetLines({ lines: masked, total, busy }: BudgetLinesProps) {
  const { t } = useTranslation()
  const nameOf = useLineName()
  const lines = unmask(budgetLine, masked)
  const figure = (part: 'allocated' | 'available' | 'committed' | 'paid'): Column<(typeof lines)[number]> => ({
    key: part,
    header: t('money.column', { heading: t(`line.${part}`), unit: t('money.unit.yuan') }),
    kind: 'figure',
    cell: (line) => (
      <>
        <span className="narrow-label">{t(`line.${part}`)} </span>
        <MoneyCell amount={line[part].amount} unit="yuan" />
      </>
    ),
  })
  return (
    <DataTable
      caption={t('funds.what')}
      rows={[...lines]}
      rowKey={({ id }) => id}
      total={total}
      busy={busy}
      columns={[
        {
          key: 'line',
          header: t('line.line'),
          kind: 'head',
          narrow: 'first',
          cell: (line) => (
            <>
              {nameOf(line)}{' '}
              <span className="meta">
                <BasisLink id={line.use.clause} />
              </span>
            </>
          ),
        },
        figure('allocated'),
        figure('available'),
        figure('committed'),
        figure('paid'),
        {
          key: 'rate',
          header: t('line.rate'),
          kind: 'figure',
          narrow: 'hidden',
          cell: ({ paid, allocated }) => (
            <span className="figure">{percentOf(paid.amount, allocated.amount).toFixed(1)}%</span>
          ),
        },
        {
          key: 'meter',
          header: t('line.division'),
          narrow: 'second',
          cell: ({ allocated, available, committed, paid }) => (
            <LineMeter
              allocated={allocated.amount}
              available={available.amount}
              committed={committed.amount}
              paid={paid.amount}
            />
          ),
        },
      ]}
    />
  )
}
