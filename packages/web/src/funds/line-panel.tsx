import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { exactAmount } from '../ui/amount-text.ts'
import { useLineName } from './line-name.ts'
import { LineMeter } from './line-meter.tsx'

const linePanel = graphql(`
  fragment LinePanel_line on BudgetLine {
    id
    fiscalYear
    fund
    team {
      code
      name
    }
    use {
      code
      name
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

export function LinePanel({ line: masked }: { line: FragmentType<typeof linePanel> }) {
  const { t } = useTranslation()
  const nameOf = useLineName()
  const line = unmask(linePanel, masked)
  const amounts = {
    allocated: line.allocated.amount,
    available: line.available.amount,
    committed: line.committed.amount,
    paid: line.paid.amount,
  }
  return (
    <section className="side-panel" aria-labelledby="line">
      <h2 id="line">{t('line.title', { year: line.fiscalYear })}</h2>
      <p>{nameOf(line)}</p>
      <LineMeter {...amounts} />
      <dl className="figures">
        {(['allocated', 'available', 'committed', 'paid'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`line.${part}`)}</dt>
            <dd className="figure">{exactAmount(amounts[part])}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
