import { matterOfKind } from './matter-of-kind.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A meeting stands in the approved yearly plan, or it is not held. */
export const plannedMeeting: Rule = {
  id: 'R-MTG-01',
  name: { zh: '计划外会议', en: 'Meeting outside the plan' },
  sentence: {
    zh: '会议须列入批准的年度会议计划,并写明计划号。',
    en: 'A meeting stands in the approved yearly plan, and its number there is stated.',
  },
  citation: {
    zh: '中央和国家机关会议费管理办法;党政机关厉行节约反对浪费条例;通知第九条(N-096)',
    en: 'Measures on meeting expenses of central bodies; Regulations on frugality; notice, clause 9 (N-096)',
  },
  why: {
    zh: '会议按年度计划控制数量。计划外开会,数量和经费就都管不住。',
    en: 'The yearly plan limits how many meetings there are. Meetings outside it escape that limit and their money too.',
  },
  sources: ['L-MTG', 'L-TL13'],
  clauses: ['N-096'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: matterOfKind('EVENT', 'BLOCK', ({ event, plan }) => {
    if (event !== 'MEETING') return notApplicable('BLOCK')
    const figures = { measured: plan, field: 'application.event.plan' }
    return plan?.trim() ? pass('BLOCK', figures) : fail('BLOCK', figures)
  }),
  explain: explained(
    ({ measured }) => ({
      zh: `会议列入计划“${measured}”。`,
      en: `The meeting stands in the plan under "${measured}".`,
    }),
    () => ({
      sentence: { zh: '会议没有列入批准的年度计划。', en: 'The meeting does not stand in the approved yearly plan.' },
      remedy: {
        zh: '先报批列入计划,再填写计划号。',
        en: 'Have it approved into the plan first, then state its number.',
      },
    }),
  ),
}
