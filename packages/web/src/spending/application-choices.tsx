import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../gql'
import type { Choice } from '../ui/choice-field.tsx'
import { exactAmount } from '../ui/amount-text.ts'
import { isUseFor, type Application } from './application.ts'

const applicationChoices = graphql(`
  query ApplicationChoices($fiscalYear: Int!, $team: String!) {
    uses {
      code
      name
      fund
    }
    budgetLines(fiscalYear: $fiscalYear, team: $team, first: 100) {
      edges {
        cursor
        node {
          id
          fund
          team {
            code
            name
          }
          use {
            code
            name
            fund
          }
          available {
            amount
          }
        }
      }
    }
  }
`)

interface Line {
  id: string
  name: string
  fund: string
  use: string
  available: string
}

/** The lines that this use is paid from; where none is, those of the same fund, and the rules say what is wrong. */
function linesFor(lines: Line[], use: string, fund: string | undefined): Line[] {
  const exact = lines.filter((line) => line.use === use)
  if (exact.length > 0) return exact
  const sameFund = lines.filter((line) => line.fund === fund)
  return sameFund.length > 0 ? sameFund : lines
}

/** What may be chosen; a use that does not fit the kind of matter counts as not chosen, and the only one as chosen. */
export function useApplicationChoices({ kind, team, use: typed }: Application, fiscalYear: number) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(applicationChoices, { variables: { team, fiscalYear }, skip: team === '' })
  const fitting = data?.uses.filter(({ code }) => isUseFor(kind, code)) ?? []
  const [only] = fitting.length === 1 ? fitting : []
  const use = only?.code ?? (isUseFor(kind, typed) ? typed : '')
  const uses: Choice[] = fitting.map(({ code, name, fund }) => ({
    value: code,
    label: name,
    group: t(`fund.${fund}`),
  }))
  const lines: Line[] = (data?.budgetLines.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: t('line.name', { owner: node.team?.name ?? t(`fund.${node.fund}`), use: node.use.name }),
    fund: node.fund,
    use: node.use.code,
    available: node.available.amount,
  }))
  const fund = data?.uses.find(({ code }) => code === use)?.fund
  const payable = use ? linesFor(lines, use, fund) : []
  return {
    uses,
    use,
    lines: payable,
    lineChoices: payable.map(({ id, name, available }) => ({
      value: id,
      label: t('line.choice', { name, available: exactAmount(available) }),
    })),
    failed: error !== undefined,
    retry: () => void refetch().catch(() => {}),
  }
}
