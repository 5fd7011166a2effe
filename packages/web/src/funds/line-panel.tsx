import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { exactAmount } from '../ui/amount-text.ts'
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
  const { fund, team, use, fiscalYear, ...money } = unmask(linePanel, masked)
  const amounts = {
    allocated: money.allocated.amount,
    available: money.available.amount,
    committed: money.committed.amount,
    paid: money.paid.amount,
  }
  return (
    <section className="side-panel" aria-labelledby="line">
      <h2 id="line">{t('line.title', { year: fiscalYear })}</h2>
      <p>{t('line.name', { owner: team?.name ?? t(`fund.${fund}`), use: use.name })}</p>
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
