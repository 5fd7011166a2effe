import { matterOfKind } from './matter-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Nobody travels along who is not on the register of the county. */
export const travellingAlong: Rule = {
  id: 'R-TRV-12',
  name: { zh: '无关人员随行', en: 'Others travelling along' },
  sentence: {
    zh: '出差人员须在县里登记任职,亲属和其他人员不得随行。',
    en: 'Everybody on a trip holds a post in the county; relatives and others do not travel along.',
  },
  citation: {
    zh: '党政机关厉行节约反对浪费条例;通知第九条(N-098)',
    en: 'Regulations on frugality; notice, clause 9 (N-098)',
  },
  why: {
    zh: '带亲属和无关人员出差,就是公款旅游。',
    en: 'Taking relatives or others along is tourism on public money.',
  },
  sources: ['L-TL13'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: matterOfKind('TRAVEL', 'BLOCK', ({ outsiders }, { strangers }) => {
    const figures = {
      measured: String(outsiders + strangers.length),
      limit: '0',
      field: outsiders ? 'application.travel.outsiders' : 'application.participants',
    }
    return outsiders || strangers.length ? fail('BLOCK', figures) : pass('BLOCK', figures)
  }),
  explain: explained(
    () => ({ zh: '出差人员都在县里任职。', en: 'Everybody on the trip holds a post in the county.' }),
    ({ measured, limit }) => ({
      sentence: {
        zh: `有 ${measured} 人不在县里任职(上限 ${limit} 人)。`,
        en: `People on the trip without a post in the county: ${measured} (the limit is ${limit}).`,
      },
      remedy: {
        zh: '无关人员不随行;任职未登记的先登记。',
        en: 'Leave them at home; whoever holds a post has it registered first.',
      },
    }),
  ),
}
