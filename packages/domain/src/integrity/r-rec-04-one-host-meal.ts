import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const MOST_MEALS = 1

/**
 * The host gives one meal to one official visit. A letter is one visit, so what other matters plan under it counts too.
 * Asked before approval only: afterwards the settlement of the letter is looked at (R-REC-05).
 */
export const oneHostMeal: Rule = {
  id: 'R-REC-04',
  name: { zh: '工作餐一次', en: 'One host meal' },
  sentence: {
    zh: '一次公务来访只安排一次工作餐,同一公函的各个事项合并计算。',
    en: 'An official visit is given one work meal; all matters under the same letter count together.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第十条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 10; notice, clause 9 (N-097)',
  },
  why: {
    zh: '客人的伙食由其本单位补助。一函多餐,就是把一次来访吃成几次。',
    en: "The guests' own unit pays an allowance for their meals. Several meals under one letter turn one visit into many.",
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check({ details, related }) {
    if (details.kind !== 'RECEPTION' || details.type !== 'DOMESTIC_OFFICIAL') return notApplicable('BLOCK')
    if (!related) return notEvaluated('BLOCK', 'matters')
    const others = related.mealsUnderLetter
    const meals = details.meals + others
    const figures = {
      measured: String(meals),
      limit: String(MOST_MEALS),
      field: 'application.reception.meals',
      inputs: { others: String(others) },
    }
    return meals <= MOST_MEALS ? pass('BLOCK', figures) : fail('BLOCK', figures)
  },
  explain: explained(
    ({ measured, limit }) => ({
      zh: `这次来访安排工作餐 ${measured} 次,上限 ${limit} 次。`,
      en: `Host meals of this visit: ${measured}; the limit is ${limit}.`,
    }),
    ({ measured, limit, inputs }) => ({
      sentence: {
        zh: `这次来访共安排工作餐 ${measured} 次(其中同一公函的其他事项 ${inputs['others']} 次),上限 ${limit} 次。`,
        en: `Host meals of this visit: ${measured} (of which other matters under the same letter: ${inputs['others']}); the limit is ${limit}.`,
      },
      remedy: {
        zh: `减 ${Number(measured) - Number(limit)} 次;其余由客人自行用餐。`,
        en: `Remove ${Number(measured) - Number(limit)}; the guests see to their other meals themselves.`,
      },
    }),
  ),
}
