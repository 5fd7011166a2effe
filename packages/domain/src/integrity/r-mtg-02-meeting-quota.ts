import { yuan } from '../money.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { fail, notApplicable, notEvaluated, pass, type Finding, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A meeting costs at most its heads times its days times the county's quota; what is above it is cut. */
export const meetingQuota: Rule = {
  id: 'R-MTG-02',
  name: { zh: '会议定额', en: 'Meeting quota' },
  sentence: {
    zh: '会议费不得超过人数、天数与每人每天定额的乘积,超出部分不予报销。',
    en: 'Meeting expenses are at most heads times days times the quota for one person and day; what is above it is not reimbursed.',
  },
  citation: {
    zh: '中央和国家机关会议费管理办法;县会议费定额(P-19);通知第九条(N-096)',
    en: "Measures on meeting expenses of central bodies; the county's quota (P-19); notice, clause 9 (N-096)",
  },
  why: {
    zh: '会议费实行综合定额,按人天控制,招商会议也一样。',
    en: 'Meeting expenses are held to one quota for each person and day, and meetings that promote investment are no exception.',
  },
  sources: ['L-MTG'],
  clauses: ['N-094', 'N-096'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: ['meetingPerPersonDay'],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('EVENT', 'BLOCK', ({ given, planned, spent }, { parameters: { meetingPerPersonDay } }) => {
    if (planned.event !== 'MEETING') return notApplicable('BLOCK')
    if (!meetingPerPersonDay) return notEvaluated('BLOCK', 'meetingPerPersonDay')
    const { amount } = given
    const { heads, days } = spent
    const most = BigInt(heads) * BigInt(days) * meetingPerPersonDay.value
    const figures = {
      measured: String(amount),
      limit: String(most),
      field: 'amount',
      inputs: {
        heads: String(heads),
        days: String(days),
        quota: String(meetingPerPersonDay.value),
        parameter: meetingPerPersonDay.id,
      },
    }
    return amount <= most ? pass('BLOCK', figures) : fail('BLOCK', { ...figures, excess: `${amount - most}` })
  }),
  explain: explained(
    (finding) => {
      const { zh, en } = reckoning(finding)
      return { zh: `${zh}。`, en: `${en}.` }
    },
    (finding) => {
      const { zh, en } = reckoning(finding)
      const over = yuan(BigInt(finding.excess!))
      return {
        sentence: { zh: `${zh},超出 ${over} 元不予报销。`, en: `${en}: ${over} is not reimbursed.` },
        remedy: { zh: `财务审核至少核减 ${over} 元。`, en: `The review cuts at least ${over}.` },
      }
    },
  ),
}

function reckoning({ measured, limit, inputs }: Finding) {
  const { heads, days, parameter } = inputs
  const [cost, most, quota] = [measured, limit, inputs['quota']].map((figure) => yuan(BigInt(figure!)))
  return {
    zh: `会议费 ${cost} 元,${heads} 人 ${days} 天,每人每天 ${quota} 元,上限 ${most} 元(参数 ${parameter})`,
    en: `Meeting expenses: CNY ${cost}; heads: ${heads}, days: ${days}, at ${quota} for each the limit is ${most} (parameter ${parameter})`,
  }
}
