import { claimOfKind } from './claim-of-kind.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { plain } from './same-words.ts'
import { explained } from './verdict-words.ts'

/** A mission abroad visits the countries that were approved, and no other. */
export const changedItinerary: Rule = {
  id: 'R-OVS-05',
  name: { zh: '擅自变更行程', en: 'Changed itinerary' },
  sentence: {
    zh: '出国(境)实际到访的国家或地区须与批准的一致。',
    en: 'The countries and regions that a mission visits are those that were approved.',
  },
  citation: {
    zh: '因公临时出国经费管理办法;通知第九条(N-098)',
    en: 'Measures on expenses of temporary official trips abroad; notice, clause 9 (N-098)',
  },
  why: {
    zh: '出国任务按国别和天数批准。多去一国,就是没有批准的出国。',
    en: 'A mission is approved by country and days. One country more is a trip that nobody approved.',
  },
  sources: ['L-OVS'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('TRAVEL', 'BLOCK', ({ planned: { mission }, spent: { countries } }) => {
    if (!mission) return notApplicable('BLOCK')
    const approved = mission.countries.map(plain)
    const visited = countries.map(plain)
    const added = countries.filter((country) => !approved.includes(plain(country)))
    const left = mission.countries.filter((country) => !visited.includes(plain(country)))
    const figures = { measured: String(added.length + left.length), limit: '0', field: 'travel.countries' }
    if (!added.length && !left.length) return pass('BLOCK', figures)
    return fail('BLOCK', { ...figures, inputs: { added: added.join('、'), left: left.join('、') } })
  }),
  explain: explained(
    () => ({ zh: '到访的国家或地区与批准的一致。', en: 'The mission visited what was approved.' }),
    ({ measured, limit, inputs }) => {
      const added = inputs['added']
        ? { zh: `,多去 ${inputs['added']}`, en: `; not approved: ${inputs['added']}` }
        : NONE
      const left = inputs['left'] ? { zh: `,未去 ${inputs['left']}`, en: `; not visited: ${inputs['left']}` } : NONE
      return {
        sentence: {
          zh: `有 ${measured} 处与批准的不一致(上限 ${limit})${added.zh}${left.zh}。`,
          en: `${measured} places differ from what was approved (limit ${limit})${added.en}${left.en}.`,
        },
        remedy: {
          zh: '改正到访地;确有变更的,由原批准机关出具变更批件后按批准的行程报销。',
          en: 'Correct the places; where the mission did change, the office that approved it approves the change, and the claim follows it.',
        },
      }
    },
  ),
}

const NONE = { zh: '', en: '' }
