import { yuan } from '../money.ts'
import { total, type BillLine } from '../spending/expenses.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Guests pay their own journey, and official guests their own rooms. */
export const costsOfTheGuests: Rule = {
  id: 'R-REC-21',
  name: { zh: '应由客方承担的费用', en: 'Costs of the guests' },
  sentence: {
    zh: '不代付客人的差旅费;公务接待也不代付客人的住宿费。',
    en: 'The travel expenses of guests are not paid for them, nor, at official receptions, their rooms.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;通知第九条(N-097)',
    en: 'Rules on domestic official receptions; notice, clause 9 (N-097)',
  },
  why: {
    zh: '客人的差旅费由其本单位报销。替他付,同一笔钱就可能报两次。',
    en: 'The unit of a guest reimburses their travel expenses. If the county pays it too, the same cost can be claimed twice.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('RECEPTION', 'BLOCK', ({ planned: { type }, spent: { bill } }) => {
    const theirs = ({ kind }: BillLine) =>
      kind === 'GUEST_TRAVEL' || (kind === 'GUEST_LODGING' && type === 'DOMESTIC_OFFICIAL')
    const row = bill.findIndex(theirs)
    const figures = { measured: String(total(bill.filter(theirs))), limit: '0' }
    if (row < 0) return pass('BLOCK', figures)
    return fail('BLOCK', { ...figures, field: `reception.bill.${row}.kind`, inputs: { item: bill[row]!.item } })
  }),
  explain: explained(
    () => ({ zh: '没有代付客人自己的费用。', en: 'No cost of the guests is paid for them.' }),
    ({ measured, limit, inputs }) => ({
      sentence: {
        zh: `水单上有应由客人承担的费用 ${yuan(BigInt(measured!))} 元,如“${inputs['item']}”,上限 ${yuan(BigInt(limit!))} 元。`,
        en: `The bill has CNY ${yuan(BigInt(measured!))} that the guests bear, such as "${inputs['item']}"; the limit is ${yuan(BigInt(limit!))}.`,
      },
      remedy: {
        zh: '从水单和报销金额中剔除,由客人或其单位承担。',
        en: 'Take it out of the bill and of the claim; the guests or their unit pay it.',
      },
    }),
  ),
}
