import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A meeting has its number in the approved yearly plan. Fairs and trainings are planned by other rules. */
export const meetingInPlan: Rule = {
  id: 'R-MTG-01',
  name: { zh: '计划外会议', en: 'Meeting outside the plan' },
  sentence: {
    zh: '会议须列入批准的年度会议计划,申请时写明计划号。',
    en: 'A meeting stands in the approved yearly plan, and the request names its number there.',
  },
  citation: {
    zh: '中央和国家机关会议费管理办法;党政机关厉行节约反对浪费条例;通知第九条(N-096)',
    en: 'Measures on meeting expenses of central bodies; regulations on frugality; notice, clause 9 (N-096)',
  },
  why: {
    zh: '先有计划后开会,会议的数量和规模才控制得住。',
    en: 'Only where the plan comes before the meeting can anybody hold their number and size down.',
  },
  sources: ['L-MTG', 'L-TL13'],
  clauses: ['N-096'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check({ details }) {
    if (details.kind !== 'EVENT' || details.event !== 'MEETING') return notApplicable('BLOCK')
    const plan = details.plan?.trim() || null
    const figures = { measured: plan, field: 'application.event.plan' }
    return plan ? pass('BLOCK', figures) : fail('BLOCK', figures)
  },
  explain: explained(
    ({ measured }) => ({ zh: `会议已列入计划:${measured}。`, en: `The meeting is in the plan: ${measured}.` }),
    () => ({
      sentence: { zh: '会议没有计划号。', en: 'The meeting has no number in the yearly plan.' },
      remedy: {
        zh: '填写计划号;未列入计划的,先报批准。',
        en: 'State the number; a meeting that is not in the plan is approved into it first.',
      },
    }),
  ),
}
