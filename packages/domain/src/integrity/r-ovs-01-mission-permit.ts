import { missionOf } from './matter-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Nobody leaves the mainland on duty without the permit of the office that approves missions, given before they go. */
export const missionPermit: Rule = {
  id: 'R-OVS-01',
  name: { zh: '出国(境)任务批件', en: 'Permit of a mission' },
  sentence: {
    zh: '出国(境)须有外事、港澳或台湾事务主管部门在出发前出具的任务批件。',
    en: 'A mission has a permit of the competent office for foreign, Hong Kong and Macao, or Taiwan affairs, given before it leaves.',
  },
  citation: {
    zh: '因公临时出国经费管理办法;通知第九条(N-098)',
    en: 'Measures on expenses of temporary official trips abroad; notice, clause 9 (N-098)',
  },
  why: {
    zh: '招商不是出国(境)的理由,批准的任务才是。没有批件,经费不得安排。',
    en: 'Promotion is no reason to go abroad; an approved mission is. Without a permit there is no money for it.',
  },
  sources: ['L-OVS'],
  clauses: ['N-098'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: missionOf('BLOCK', ({ mission }, { from }) => {
    const permit = mission?.permit
    const field = 'application.travel.mission.permit'
    if (!permit) return fail('BLOCK', { field, inputs: { why: 'NONE' } })
    const { number, date } = permit
    const figures = { measured: date, limit: from, field, inputs: { number } }
    return date <= from ? pass('BLOCK', figures) : fail('BLOCK', { ...figures, inputs: { number, why: 'LATE' } })
  }),
  explain: explained(
    ({ measured, inputs }) => ({
      zh: `任务批件“${inputs['number']}”,${measured} 出具。`,
      en: `The mission has the permit "${inputs['number']}" of ${measured}.`,
    }),
    ({ measured, limit, inputs }) => ({
      sentence:
        inputs['why'] === 'NONE'
          ? { zh: '没有出国(境)任务批件。', en: 'The mission has no permit.' }
          : {
              zh: `任务批件“${inputs['number']}”于 ${measured} 出具,晚于出发日 ${limit}。`,
              en: `The permit "${inputs['number']}" is of ${measured}, after the mission left on ${limit}.`,
            },
      remedy: {
        zh: '先报外事、港澳或台湾事务主管部门批准,再提出申请。',
        en: 'Have the competent office for foreign, Hong Kong and Macao, or Taiwan affairs approve it first, then apply.',
      },
    }),
  ),
}
