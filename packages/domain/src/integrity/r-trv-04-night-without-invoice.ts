import { yuan } from '../money.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { claimedFor, isUnvouched } from './travel-claim.ts'
import { explained } from './verdict-words.ts'

/** A night in a hotel without an invoice: neither lodging nor journeys nor allowances of the trip are reimbursed. */
export const nightWithoutInvoice: Rule = {
  id: 'R-TRV-04',
  name: { zh: '有住宿无发票', en: 'Night without an invoice' },
  sentence: {
    zh: '住宿而没有住宿发票的,住宿费、城市间交通费、伙食补助和市内交通补助都不报销。',
    en: 'Where a night in a hotel has no invoice, neither lodging, journeys nor meal subsidy is reimbursed, nor the allowance for local transport.',
  },
  citation: {
    zh: '中央和国家机关差旅费管理办法;通知第九条(N-098)',
    en: 'Measures on travel expenses of central bodies; notice, clause 9 (N-098)',
  },
  why: {
    zh: '没有住宿发票,就不能证明人到了、住了,整趟出差的费用都失去凭据。',
    en: 'Without the invoice nothing shows that the traveller was there, and the whole trip loses its proof.',
  },
  sources: ['L-TRV'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('TRAVEL', 'BLOCK', ({ spent }) => {
    const unvouched = spent.nights.filter(isUnvouched).length
    const figures = { measured: String(unvouched), limit: '0' }
    if (!unvouched) return pass('BLOCK', figures)
    const first = spent.nights.findIndex(isUnvouched)
    return fail('BLOCK', { ...figures, field: `travel.nights.${first}.vouched`, excess: `${claimedFor(spent)}` })
  }),
  explain: explained(
    () => ({ zh: '每一晚宾馆住宿都有发票。', en: 'Every night in a hotel has its invoice.' }),
    ({ measured, limit, excess }) => ({
      sentence: {
        zh: `有 ${measured} 晚宾馆住宿没有发票(上限 ${limit}),本次出差的 ${yuan(BigInt(excess!))} 元都不能报销。`,
        en: `Nights in a hotel without an invoice: ${measured} (limit ${limit}); none of the CNY ${yuan(BigInt(excess!))} of this trip is reimbursed.`,
      },
      remedy: {
        zh: '补开住宿发票后再报销;由对方安排或住在自家、没有发票的,如实写明。',
        en: 'Claim it again with the invoice; nights given by the host, or at home, are stated as such.',
      },
    }),
  ),
}
