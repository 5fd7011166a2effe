import { matterOfKind } from './matter-of-kind.ts'
import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const MOST_MEALS = 1

/** On one letter the county gives one work meal; the guests pay for the others. */
export const oneWorkMeal: Rule = {
  id: 'R-REC-04',
  name: { zh: '工作餐一次', en: 'One work meal' },
  sentence: {
    zh: '公务接待一次来访最多安排一次工作餐,其余由客人自行用餐。',
    en: 'An official reception has at most one work meal for a visit; the guests eat the others at their own cost.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第十条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 10; notice, clause 9 (N-097)',
  },
  why: { zh: '一次来访顿顿安排,就是吃喝。', en: 'A visit with every meal given is wining and dining.' },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: matterOfKind('RECEPTION', 'BLOCK', ({ type, meals }, { related }) => {
    if (type !== 'DOMESTIC_OFFICIAL') return notApplicable('BLOCK')
    if (!related && meals <= MOST_MEALS) return notEvaluated('BLOCK', 'matters')
    const elsewhere = related?.mealsUnderLetter ?? 0
    const figures = {
      measured: String(meals + elsewhere),
      limit: String(MOST_MEALS),
      field: 'application.reception.meals',
      inputs: { elsewhere: String(elsewhere) },
    }
    return meals + elsewhere <= MOST_MEALS ? pass('BLOCK', figures) : fail('BLOCK', figures)
  }),
  explain: explained(
    ({ measured, limit }) => ({
      zh: `本函工作餐 ${measured} 次,上限 ${limit} 次。`,
      en: `Work meals under the letter: ${measured}; the limit is ${limit}.`,
    }),
    ({ measured, limit, inputs }) => ({
      sentence: {
        zh: `本函工作餐 ${measured} 次,其中其他事项已安排 ${inputs['elsewhere']} 次,上限 ${limit} 次。`,
        en: `Work meals under the letter: ${measured}, of which other matters give ${inputs['elsewhere']}; the limit is ${limit}.`,
      },
      remedy: { zh: '其余各餐由客人自行用餐。', en: 'Let the guests eat the other meals at their own cost.' },
    }),
  ),
}
