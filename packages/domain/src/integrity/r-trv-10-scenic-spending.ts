import { yuan } from '../money.ts'
import { total, type BillKind, type BillLine } from '../spending/expenses.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { scenicAreaIn } from './scenic-areas.ts'
import { explained } from './verdict-words.ts'

const TOURISM: readonly BillKind[] = ['SCENIC_TICKET', 'TRAVEL_AGENCY', 'ENTERTAINMENT']
const isTourism = ({ kind }: BillLine): boolean => TOURISM.includes(kind)

/** Tickets of scenic areas, travel agencies and entertainment are never reimbursed; a trip to a scenic area is shown. */
export const scenicSpending: Rule = {
  id: 'R-TRV-10',
  name: { zh: '景区消费', en: 'Spending at scenic areas' },
  sentence: {
    zh: '景区门票、旅行社和娱乐费用一律不报销;到列名风景区的出差提请监督关注。',
    en: 'Scenic tickets, travel agencies and entertainment are never reimbursed; a trip to a listed scenic area is shown to the overseers.',
  },
  citation: {
    zh: '严禁到风景名胜区开会的通知所列 21 处;党政机关厉行节约的规定;通知第九条(N-098)',
    en: 'The 21 areas of the ban on meetings at scenic spots; rules on frugality; notice, clause 9 (N-098)',
  },
  why: {
    zh: '通知明令不得借招商外出旅游。门票和旅行社的发票就是旅游。',
    en: 'The notice forbids tourism in the name of promotion. A ticket or an invoice of a travel agency is tourism.',
  },
  sources: ['L-SCN', 'L-TL13'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK', 'FLAG'],
  parameters: [],
  stages: ['CLM', 'AUD'],
  overridable: false,
  check: claimOfKind('TRAVEL', 'BLOCK', ({ given, spent: { bill, legs, nights } }) => {
    const row = bill.findIndex(isTourism)
    if (row >= 0) {
      const sum = total(bill.filter(isTourism))
      const figures = { measured: String(sum), limit: '0', field: `travel.bill.${row}.kind` }
      return fail('BLOCK', { ...figures, inputs: { item: bill[row]!.item }, excess: `${sum}` })
    }
    const places = [given.place, ...legs.map(({ to }) => to), ...nights.map(({ city }) => city)]
    const area = places.map(scenicAreaIn).find((found) => found)
    return area ? fail('FLAG', { measured: area.name }) : pass('BLOCK', { measured: '0', limit: '0' })
  }),
  explain: explained(
    () => ({ zh: '没有景区、旅行社和娱乐费用。', en: 'No scenic area, travel agency or entertainment is claimed.' }),
    ({ measured, severity, inputs }) => {
      if (severity === 'FLAG')
        return {
          sentence: {
            zh: `出差到列名的风景区“${measured}”,没有报景区费用,提请监督关注。`,
            en: `The trip went to the listed scenic area "${measured}" without claiming scenic costs, and is shown to the overseers.`,
          },
          remedy: {
            zh: '不影响报销;保存好公务活动的材料。',
            en: 'It does not stop the claim; keep what shows the business.',
          },
        }
      const over = yuan(BigInt(measured!))
      return {
        sentence: {
          zh: `有“${inputs['item']}”等旅游娱乐费用 ${over} 元,一律不予报销。`,
          en: `Tourism or entertainment such as "${inputs['item']}" comes to CNY ${over}; it is not reimbursed.`,
        },
        remedy: { zh: `财务审核至少核减 ${over} 元。`, en: `The review cuts at least ${over}.` },
      }
    },
  ),
}
