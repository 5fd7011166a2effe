import type { Bilingual } from '../bilingual.ts'
import { yuan } from '../money.ts'
import { headsOf } from '../spending/heads.ts'
import { total, type BillLine, type Meal } from '../spending/expenses.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const EATEN: readonly BillLine['kind'][] = ['FOOD', 'LUXURY_FOOD', 'SOFT_DRINK', 'ALCOHOL', 'PREMIUM_LIQUOR']

const MEALS: Readonly<Record<Meal['kind'], Bilingual>> = {
  BREAKFAST: { zh: '早餐', en: 'breakfast' },
  LUNCH: { zh: '午餐', en: 'lunch' },
  DINNER: { zh: '晚餐', en: 'dinner' },
}

/**
 * A meal costs at most its heads times the county's cap, to the fen, and the food and drink of the bill at most what all
 * meals together may cost. Whoever is not on the list does not count as a head. The cap for foreign guests is another.
 */
export const costPerHead: Rule = {
  id: 'R-REC-09',
  name: { zh: '人均餐费', en: 'Cost per head' },
  sentence: {
    zh: '每餐的费用不得超过用餐人数乘以县里的人均标准;不在清单上的人不计入。',
    en: "A meal costs no more than its heads times the county's cap; whoever is not on the list does not count.",
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第十三条;县接待标准(P-11);通知第九条(N-097)',
    en: "Rules on domestic official receptions, article 13; the county's cap (P-11); notice, clause 9 (N-097)",
  },
  why: {
    zh: '标准由县里定、事先公布,吃多少就不再由谁请客决定。',
    en: 'With a cap that the county sets beforehand, what a meal may cost does not depend on who invites.',
  },
  sources: ['L-REC'],
  clauses: ['N-094', 'N-097'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: ['mealPerHead'],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('RECEPTION', 'BLOCK', ({ planned, claim, spent: { meals, bill } }, { parameters }) => {
    if (planned.type === 'FOREIGN_GUEST') return notApplicable('BLOCK')
    const { mealPerHead } = parameters
    if (!mealPerHead) return notEvaluated('BLOCK', 'mealPerHead')
    const cap = planned.type === 'BUSINESS' ? mealPerHead.value.business : mealPerHead.value.official
    const { guests, hosts } = headsOf(planned, claim)
    const each = meals.map(({ heads, amount, kind, date }, row) => {
      const counted = Math.min(heads, guests + hosts)
      const field = `reception.meals.${row}.amount`
      return { cost: BigInt(amount), most: BigInt(counted) * cap, field, of: { heads: String(counted), kind, date } }
    })
    const eaten = {
      cost: total(bill.filter(({ kind }) => EATEN.includes(kind))),
      most: each.reduce((sum, { most }) => sum + most, 0n),
      field: 'reception.bill',
      of: {},
    }
    const over = [...each, eaten].find(({ cost, most }) => cost > most)
    const { cost, most, field, of } = over ?? eaten
    const figures = {
      measured: String(cost),
      limit: String(most),
      field,
      inputs: { cap: String(cap), parameter: mealPerHead.id, ...of },
    }
    return over ? fail('BLOCK', figures) : pass('BLOCK', figures)
  }),
  explain: explained(
    ({ measured, limit, inputs }) => ({
      zh: `餐饮 ${yuan(BigInt(measured!))} 元,按每人每餐 ${yuan(BigInt(inputs['cap']!))} 元,上限 ${yuan(BigInt(limit!))} 元(参数 ${inputs['parameter']})。`,
      en: `Food and drink cost CNY ${yuan(BigInt(measured!))}; at ${yuan(BigInt(inputs['cap']!))} for each person and meal the limit is ${yuan(BigInt(limit!))} (parameter ${inputs['parameter']}).`,
    }),
    ({ measured, limit, inputs }) => {
      const { cap, heads, kind, date, parameter } = inputs
      const [cost, most, each] = [measured, limit, cap].map((figure) => yuan(BigInt(figure!)))
      const over = yuan(BigInt(measured!) - BigInt(limit!))
      const meal = kind ? MEALS[kind as Meal['kind']] : null
      return {
        sentence: meal
          ? {
              zh: `${date} ${meal.zh} ${cost} 元,清单上 ${heads} 人用餐,每人 ${each} 元,上限 ${most} 元(参数 ${parameter}),超出 ${over} 元。`,
              en: `On ${date}, ${meal.en} cost CNY ${cost}; heads on the list: ${heads}, at ${each} for each the limit is ${most} (parameter ${parameter}): over by ${over}.`,
            }
          : {
              zh: `水单餐饮 ${cost} 元,所列各餐按每人 ${each} 元,上限合计 ${most} 元(参数 ${parameter}),超出 ${over} 元。`,
              en: `The bill has food and drink for CNY ${cost}; at ${each} each the meals listed may cost ${most} together (parameter ${parameter}): over by ${over}.`,
            },
        remedy: {
          zh: '核对人数和金额;超出的部分由个人承担,不列入报销。',
          en: 'Check heads and amounts; what is over the cap is paid privately and not claimed.',
        },
      }
    },
  ),
}
