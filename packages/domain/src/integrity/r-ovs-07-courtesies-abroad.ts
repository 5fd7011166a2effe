import type { Bilingual } from '../bilingual.ts'
import type { Courtesy } from '../spending/details.ts'
import { figuresOf, inWords } from './faults.ts'
import { onMission } from './mission-abroad.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const COURTESIES: Readonly<Record<Courtesy['kind'], Bilingual>> = {
  BANQUET: { zh: '宴请', en: 'banquet' },
  GIFT: { zh: '赠礼', en: 'gift' },
}

/** A mission gives no banquet and no gift, unless the plan that was approved for it has them. */
export const courtesiesAbroad: Rule = {
  id: 'R-OVS-07',
  name: { zh: '对外宴请和赠礼', en: 'Banquets and gifts abroad' },
  sentence: {
    zh: '出国(境)期间不宴请、不送礼,列入批准计划的除外。',
    en: 'A mission gives neither banquets nor gifts, except those in its approved plan.',
  },
  citation: {
    zh: '因公临时出国经费管理办法;通知第九条(N-097)',
    en: 'Measures on expenses of temporary official trips abroad; notice, clause 9 (N-097)',
  },
  why: {
    zh: '在外宴请和送礼,县里看不见,所以只认事先批准的。',
    en: 'What is given far away is seen by nobody here, so only what was approved beforehand counts.',
  },
  sources: ['L-OVS'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check: onMission(({ mission: { courtesies } }) => {
    const faults = courtesies.flatMap(({ kind, inPlan }, row) =>
      inPlan ? [] : [{ kind, field: `application.travel.mission.courtesies.${row}.inPlan` }],
    )
    const what = courtesies.filter(({ inPlan }) => !inPlan).map(({ what }) => what)
    return faults.length
      ? fail('BLOCK', figuresOf(faults, { what: what.join('、') }))
      : pass('BLOCK', figuresOf(faults))
  }),
  explain: explained(
    () => ({ zh: '没有计划外的宴请和赠礼。', en: 'No banquet or gift is outside the approved plan.' }),
    (finding) => {
      const { measured, limit, inputs } = finding
      const { zh, en } = inWords(finding, COURTESIES)
      return {
        sentence: {
          zh: `计划外的${zh}有 ${measured} 项(上限 ${limit} 项):${inputs['what']}。`,
          en: `Outside the approved plan: ${measured} (the limit is ${limit}), ${en}: ${inputs['what']}.`,
        },
        remedy: {
          zh: '取消,或先报批准列入计划。',
          en: 'Leave it out, or have it approved into the plan first.',
        },
      }
    },
  ),
}
