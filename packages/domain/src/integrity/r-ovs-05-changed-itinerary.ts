import { claimOfKind } from './claim-of-kind.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { sameWords } from './same-words.ts'
import { explained } from './verdict-words.ts'

/** A mission abroad visits the countries that were approved, on the days that were. Fewer are only shown. */
export const changedItinerary: Rule = {
  id: 'R-OVS-05',
  name: { zh: '擅自变更行程', en: 'Changed itinerary' },
  sentence: {
    zh: '出国(境)实际到访的国家或地区和日期须与批准的一致。',
    en: 'The countries and regions that a mission visits, and its days, are those that were approved.',
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
  severities: ['BLOCK', 'FLAG'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('TRAVEL', 'BLOCK', ({ given: { from, to }, planned: { mission }, spent }) => {
    if (!mission) return notApplicable('BLOCK')
    const outside = (one: readonly string[], other: readonly string[]) =>
      one.filter((country) => !other.some((known) => sameWords(known, country)))
    const added = outside(spent.countries, mission.countries)
    const left = outside(mission.countries, spent.countries)
    const seen = [...spent.legs, ...spent.nights].map(({ date }) => date)
    const days = [...new Set(seen.filter((day) => day < from || to < day))].toSorted()
    const differences = added.length + days.length + left.length
    const figures = { measured: String(differences), limit: '0', field: 'travel.countries' }
    if (!differences) return pass('BLOCK', figures)
    const inputs = { added: added.join('、'), days: days.join('、'), left: left.join('、') }
    const severity = added.length || days.length ? 'BLOCK' : 'FLAG'
    return fail(severity, { ...figures, field: added.length || !days.length ? figures.field : 'travel.legs', inputs })
  }),
  explain: explained(
    () => ({
      zh: '到访的国家或地区和日期与批准的一致。',
      en: 'The mission visited what was approved, on the days that were.',
    }),
    ({ measured, limit, severity, inputs }) => {
      const told = (name: string, zh: string, en: string) =>
        inputs[name] ? { zh: `,${zh} ${inputs[name]}`, en: `; ${en}: ${inputs[name]}` } : { zh: '', en: '' }
      const added = told('added', '多去', 'not approved')
      const days = told('days', '批准日期以外', 'outside the approved days')
      const left = told('left', '未去', 'not visited')
      return {
        sentence: {
          zh: `与批准的行程有 ${measured} 处不一致(上限 ${limit} 处)${added.zh}${days.zh}${left.zh}。`,
          en: `Differences from what was approved: ${measured} (the limit is ${limit})${added.en}${days.en}${left.en}.`,
        },
        remedy:
          severity === 'FLAG'
            ? {
                zh: '不影响报销;说明没有去的原因备查。',
                en: 'It does not stop the claim; keep the reason for not going.',
              }
            : {
                zh: '未经批准的行程不予报销;确有变更的,由原批准机关批准后报销。',
                en: 'What was not approved is not reimbursed; where the mission had to change, the office that approved it approves the change first.',
              },
      }
    },
  ),
}
