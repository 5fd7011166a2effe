import type { Bilingual } from '../bilingual.ts'
import type { ActivityKind } from '../spending/details.ts'
import type { BillKind } from '../spending/expenses.ts'
import { matterOfKind } from './matter-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const PLANNED: Partial<Record<ActivityKind, Bilingual>> = {
  TOURISM: { zh: '旅游', en: 'tourism' },
  ENTERTAINMENT: { zh: '娱乐', en: 'entertainment' },
  FITNESS: { zh: '健身', en: 'fitness' },
  SHOW: { zh: '专场演出', en: 'a special show' },
}
const BILLED: readonly BillKind[] = ['ENTERTAINMENT', 'SCENIC_TICKET', 'TRAVEL_AGENCY']

/** A reception has no tourism, entertainment, fitness or shows, neither planned nor on its bill. */
export const tourism: Rule = {
  id: 'R-REC-19',
  name: { zh: '旅游娱乐健身', en: 'Tourism and entertainment' },
  sentence: {
    zh: '接待不得安排旅游、娱乐、健身和专场演出,也不得报销这类费用。',
    en: 'A reception has no tourism, entertainment, fitness or special shows, and their cost is not claimed.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;通知第九条(N-097、N-098)',
    en: 'Rules on domestic official receptions; notice, clause 9 (N-097, N-098)',
  },
  why: {
    zh: '来谈项目的人不需要公家请他游玩。',
    en: 'Whoever comes to talk about a project need not be entertained on public money.',
  },
  sources: ['L-REC'],
  clauses: ['N-097', 'N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check: matterOfKind('RECEPTION', 'BLOCK', ({ activities }, { claim }) => {
    const bill = claim?.expenses.bill ?? []
    const rows = claim ? bill.map(({ kind }) => BILLED.includes(kind)) : activities.map((kind) => kind in PLANNED)
    const first = rows.indexOf(true)
    const figures = { measured: String(rows.filter(Boolean).length), limit: '0' }
    if (first < 0) return pass('BLOCK', figures)
    return claim
      ? fail('BLOCK', { ...figures, field: `reception.bill.${first}.kind`, inputs: { item: bill[first]!.item } })
      : fail('BLOCK', {
          ...figures,
          field: `application.reception.activities.${first}`,
          inputs: { activity: activities[first]! },
        })
  }),
  explain: explained(
    () => ({ zh: '没有旅游、娱乐、健身和演出。', en: 'There is no tourism, entertainment, fitness or show.' }),
    ({ measured, limit, inputs }) => {
      const item = inputs['item']
      const { zh, en } = item ? { zh: `“${item}”`, en: `"${item}"` } : PLANNED[inputs['activity'] as ActivityKind]!
      return {
        sentence: {
          zh: `有 ${measured} 项旅游娱乐内容(上限 ${limit} 项),如${zh}。`,
          en: `Occasions of tourism or entertainment: ${measured} (the limit is ${limit}), such as ${en}.`,
        },
        remedy: { zh: '取消,费用由个人负担。', en: 'Leave it out; whoever wants it pays for it.' },
      }
    },
  ),
}
