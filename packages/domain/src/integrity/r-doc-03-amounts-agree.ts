import type { Bilingual } from '../bilingual.ts'
import { yuan } from '../money.ts'
import { total, type Expenses } from '../spending/expenses.ts'
import { fail, notEvaluated, pass, type ClaimCase, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Sum = 'VOUCHERS' | 'LINES' | 'MEALS'

const SUMS: Readonly<Record<Sum, Bilingual>> = {
  VOUCHERS: { zh: '票据(含补助)合计', en: 'The vouchers, with allowances, come to' },
  LINES: { zh: '明细合计', en: 'The lines come to' },
  MEALS: { zh: '各餐合计', en: 'The meals come to' },
}

/** Paid by the day, without a voucher. */
const allowancesOf = (expenses: Expenses): bigint =>
  expenses.kind === 'TRAVEL' ? BigInt(expenses.mealAllowance) + BigInt(expenses.localAllowance) : 0n

const linesOf = (expenses: Expenses): bigint =>
  total(expenses.bill) +
  allowancesOf(expenses) +
  (expenses.kind === 'TRAVEL' ? total(expenses.legs) + total(expenses.nights) : 0n)

const vouchedIn = ({ vouchers, expenses }: ClaimCase): bigint =>
  vouchers.reduce((sum, { share }) => sum + BigInt(share), allowancesOf(expenses))

/**
 * Vouchers with allowances, and lines, each come to exactly the amount of the claim; meals are part of the bill. What is
 * paid is the amount less the cut by construction, so the payment has nothing to ask.
 */
export const amountsAgree: Rule = {
  id: 'R-DOC-03',
  name: { zh: '金额勾稽', en: 'Amounts agree' },
  sentence: {
    zh: '票据(差旅含补助)合计、明细合计都等于报销金额;各餐合计不超过水单。',
    en: 'Vouchers (of a trip with its allowances) and lines each come to the amount claimed; meals to no more than the bill.',
  },
  citation: { zh: '会计法;通知第九条(N-096)', en: 'Accounting Law; notice, clause 9 (N-096)' },
  why: {
    zh: '账目、票据和事情对得上,才看得出钱花在哪里。',
    en: 'Only where account, voucher and event agree can anybody see what the money was spent on.',
  },
  sources: ['L-ACC'],
  clauses: ['N-096'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check({ claim, amount }) {
    if (!claim) return notEvaluated('BLOCK', 'claim')
    const { expenses } = claim
    const bill = total(expenses.bill)
    const meals = expenses.kind === 'RECEPTION' ? total(expenses.meals) : 0n
    const sums: { readonly sum: Sum; readonly is: bigint; readonly of: bigint; readonly agrees: boolean }[] = [
      { sum: 'VOUCHERS', is: vouchedIn(claim), of: amount, agrees: vouchedIn(claim) === amount },
      { sum: 'LINES', is: linesOf(expenses), of: amount, agrees: linesOf(expenses) === amount },
      { sum: 'MEALS', is: meals, of: bill, agrees: meals <= bill },
    ]
    const wrong = sums.find(({ agrees }) => !agrees)
    if (!wrong) return pass('BLOCK', { measured: String(amount), limit: String(amount), field: 'amount' })
    const { sum, is, of } = wrong
    return fail('BLOCK', {
      measured: String(is),
      limit: String(of),
      field: sum === 'MEALS' ? 'reception.meals' : 'amount',
      inputs: { sum },
    })
  },
  explain: explained(
    ({ measured }) => ({
      zh: `票据、明细与报销金额一致,都是 ${yuan(BigInt(measured!))} 元。`,
      en: `Vouchers, lines and claim agree: CNY ${yuan(BigInt(measured!))}.`,
    }),
    ({ measured, limit, inputs }) => {
      const sum = inputs['sum'] as Sum
      const [is, of] = [yuan(BigInt(measured!)), yuan(BigInt(limit!))]
      const against =
        sum === 'MEALS'
          ? { zh: '水单合计', en: 'more than the bill, which has' }
          : { zh: '报销金额', en: 'and not to the amount claimed,' }
      return {
        sentence: {
          zh: `${SUMS[sum].zh} ${is} 元,${against.zh} ${of} 元,对不上。`,
          en: `${SUMS[sum].en} CNY ${is}, ${against.en} ${of}.`,
        },
        remedy: { zh: '逐行核对金额,改正后再报销。', en: 'Check the amounts line by line, correct them, then claim.' },
      }
    },
  ),
}
