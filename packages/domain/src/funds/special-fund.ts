import { allowed, refusal, refused, type Decision } from '../decision.ts'
import { yuan, ZERO, fen, type Fen } from '../money.ts'
import { reviver } from '../trail/revive.ts'

/** The county's special fund of one fiscal year (N-081): what the treasury set aside, and how much lines received of it. */
export type SpecialFund = {
  readonly id: string
  readonly fiscalYear: number
  readonly appropriated: Fen
  readonly allocated: Fen
}

type FundAppropriated = {
  readonly type: 'FundAppropriated'
  readonly id: string
  readonly fiscalYear: number
  readonly amount: Fen
  readonly document: string
}
export type FundAllocated = { readonly type: 'FundAllocated'; readonly lineId: string; readonly amount: Fen }
export type SpecialFundFact = FundAppropriated | FundAllocated

export function evolveSpecialFund(fund: SpecialFund | undefined, fact: SpecialFundFact): SpecialFund {
  if (fact.type === 'FundAppropriated')
    return { id: fact.id, fiscalYear: fact.fiscalYear, appropriated: fact.amount, allocated: ZERO }
  if (!fund) throw new Error(`${fact.type} before FundAppropriated`)
  return { ...fund, allocated: fen(fund.allocated + fact.amount) }
}

export const reviveSpecialFundFact = reviver<SpecialFundFact>({
  FundAppropriated: { amount: true },
  FundAllocated: { amount: true },
})

export function appropriateFund(fund: Omit<FundAppropriated, 'type'>): Decision<{ fund: [FundAppropriated] }> {
  if (fund.amount <= 0n)
    return refused([
      refusal(
        'AMOUNT_NOT_POSITIVE',
        {
          zh: `专项资金 ${yuan(fund.amount)} 元,须大于零。`,
          en: `A special fund of CNY ${yuan(fund.amount)} must be above zero.`,
        },
        { field: 'amount', basis: { id: 'N-081', citation: { zh: '通知第八条', en: 'Notice, clause 8' } } },
      ),
    ])
  return allowed({ fund: [{ type: 'FundAppropriated', ...fund }] })
}
