import { betrays, LUXURY_WORDS } from './bill-words.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** No shark's fin, bird's nest or protected animals. Whether the rest is home-style food, a person sees. */
export const luxuryDishes: Rule = {
  id: 'R-REC-07',
  name: { zh: '高档菜肴', en: 'Luxury dishes' },
  sentence: {
    zh: '工作餐供应家常菜,不提供鱼翅、燕窝等高档菜肴和用野生保护动物制作的菜肴。',
    en: "Work meals are home-style food: no shark's fin, no bird's nest, nothing of protected animals.",
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第十条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 10; notice, clause 9 (N-097)',
  },
  why: {
    zh: '人均不超标的一桌,也可能有一道不该上的菜。',
    en: 'A table may keep to the cap per head and still hold a dish that has no place on it.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM', 'AUD'],
  overridable: false,
  check: claimOfKind('RECEPTION', 'BLOCK', ({ spent: { bill } }) => {
    const luxury = bill.flatMap((line, row) =>
      line.kind === 'LUXURY_FOOD' || betrays(line, LUXURY_WORDS) ? [{ row, item: line.item }] : [],
    )
    const [first] = luxury
    const figures = { measured: String(luxury.length), limit: '0' }
    if (!first) return pass('BLOCK', figures)
    return fail('BLOCK', { ...figures, field: `reception.bill.${first.row}.item`, inputs: { item: first.item } })
  }),
  explain: explained(
    () => ({
      zh: '水单上没有写明高档菜肴;是否家常菜,由审核人员看。',
      en: 'The bill names no luxury dish; whether it is home-style food, the reviewer sees.',
    }),
    ({ measured, limit, inputs }) => ({
      sentence: {
        zh: `水单上有高档菜肴 ${measured} 行,如“${inputs['item']}”,上限 ${limit} 行。`,
        en: `Lines of luxury dishes on the bill: ${measured}, such as "${inputs['item']}"; the limit is ${limit}.`,
      },
      remedy: {
        zh: '从水单和报销金额中剔除,由个人承担。',
        en: 'Take it out of the bill and of the claim; it is paid privately.',
      },
    }),
  ),
}
