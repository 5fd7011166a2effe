import { yuan } from '../money.ts'
import { total } from '../spending/expenses.ts'
import { calendarDays } from './days.ts'
import { fail, notApplicable, notEvaluated, pass, type Case, type Finding, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** What is measured: as planned before approval, as it was at the claim. */
function measure({ details, claim, from, to }: Case) {
  if (details.kind !== 'EVENT' || details.event !== 'TRAINING') return null
  if (claim?.expenses.kind !== 'EVENT')
    return { ...details, days: calendarDays(from, to), lectures: BigInt(details.lectureFee ?? 0) }
  const { heads, days, bill } = claim.expenses
  return { plan: details.plan, heads, days, lectures: total(bill.filter(({ kind }) => kind === 'LECTURE')) }
}

/** A training is planned, and paid up to a quota for each person and day; its lectures have a limit of their own. */
export const training: Rule = {
  id: 'R-TRN-01',
  name: { zh: '培训计划和定额', en: 'Training plan and quota' },
  sentence: {
    zh: '培训须列入批准的年度计划;培训费不超过人数、天数与定额的乘积,讲课费不超过限额。',
    en: 'A training stands in the approved yearly plan; training expenses are at most heads times days times the quota, and lectures at most their limit.',
  },
  citation: {
    zh: '中央和国家机关培训费管理办法;县培训费定额(P-14);通知第八条(N-089)',
    en: "Measures on training expenses of central bodies; the county's quotas (P-14); notice, clause 8 (N-089)",
  },
  why: {
    zh: '专项资金可以用于干部培训,但要有计划、有定额,不能借培训开支别的费用。',
    en: 'The special fund may train cadres, within a plan and a quota, so that nothing else is paid under that name.',
  },
  sources: ['L-TRN'],
  clauses: ['N-089', 'N-094'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: ['trainingQuota'],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check(given, { parameters: { trainingQuota } }, stage) {
    const measured = measure(given)
    if (!measured) return notApplicable('BLOCK')
    const { plan, heads, days, lectures } = measured
    if (!plan?.trim()) return fail('BLOCK', { field: 'application.event.plan' })
    if (!trainingQuota) return notEvaluated('BLOCK', 'trainingQuota')
    const { perPersonDay, lectureFee } = trainingQuota.value
    const above = (sum: bigint, most: bigint) => (sum > most ? sum - most : 0n)
    const most = BigInt(heads) * BigInt(days) * perPersonDay
    const lecturesOver = above(lectures, lectureFee)
    const over = lecturesOver + above(given.amount - lectures, most)
    const figures = {
      measured: String(given.amount),
      limit: String(given.amount - over),
      inputs: {
        heads: String(heads),
        days: String(days),
        quota: String(perPersonDay),
        lectures: String(lectures),
        lectureFee: String(lectureFee),
        parameter: trainingQuota.id,
      },
    }
    if (!over) return pass('BLOCK', figures)
    if (stage === 'CLM') return fail('BLOCK', { ...figures, field: 'amount', excess: `${over}` })
    return fail('BLOCK', { ...figures, field: lecturesOver ? 'application.event.lectureFee' : 'application.amount' })
  },
  explain: explained(
    (finding) => {
      const { zh, en } = reckoning(finding)
      return { zh: `${zh},在定额内。`, en: `${en}: within the quota.` }
    },
    (finding) => {
      const { measured, limit, excess } = finding
      if (measured === null)
        return {
          sentence: {
            zh: '培训没有列入批准的年度计划。',
            en: 'The training does not stand in the approved yearly plan.',
          },
          remedy: {
            zh: '先报批列入计划,再填写计划号。',
            en: 'Have it approved into the plan first, then state its number.',
          },
        }
      const { zh, en } = reckoning(finding)
      const over = yuan(BigInt(measured) - BigInt(limit!))
      return {
        sentence: { zh: `${zh},超出 ${over} 元。`, en: `${en}: ${over} too much.` },
        remedy: excess
          ? { zh: `财务审核至少核减 ${over} 元。`, en: `The review cuts at least ${over}.` }
          : { zh: `至少减少 ${over} 元。`, en: `Ask for at least ${over} less.` },
      }
    },
  ),
}

function reckoning({ measured, inputs }: Finding) {
  const { heads, days, parameter } = inputs
  const [cost, quota, lectures, fee] = [measured, inputs['quota'], inputs['lectures'], inputs['lectureFee']].map(
    (figure) => yuan(BigInt(figure!)),
  )
  return {
    zh: `培训费 ${cost} 元,${heads} 人 ${days} 天,每人每天 ${quota} 元,其中讲课费 ${lectures} 元,限额 ${fee} 元(参数 ${parameter})`,
    en: `Training expenses: CNY ${cost}; heads: ${heads}, days: ${days}, quota for each: ${quota}; lectures among them: ${lectures}, limit ${fee} (parameter ${parameter})`,
  }
}
