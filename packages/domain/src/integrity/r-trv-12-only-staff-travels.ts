import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/**
 * Everybody on a trip holds a post in the county: no relatives, no friends, no guests. Asked before approval only: that
 * somebody left their post after the trip is no fault of it.
 */
export const onlyStaffTravels: Rule = {
  id: 'R-TRV-12',
  name: { zh: '无关人员随行', en: 'Outsiders on a trip' },
  sentence: {
    zh: '出差人员须是在县里任职的人,亲友和其他无关人员不得随行。',
    en: 'Those who travel hold a post in the county; relatives, friends and other outsiders do not travel along.',
  },
  citation: {
    zh: '党政机关厉行节约反对浪费条例;通知第九条(N-098)',
    en: 'Regulations on frugality; notice, clause 9 (N-098)',
  },
  why: {
    zh: '公务出差带上无关的人,就成了公款旅游。',
    en: 'With outsiders along, an official trip becomes an outing on public money.',
  },
  sources: ['L-TL13'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check({ details, strangers }) {
    if (details.kind !== 'TRAVEL') return notApplicable('BLOCK')
    const outsiders = details.outsiders
    const people = outsiders + strangers.length
    const figures = { measured: String(people), limit: '0' }
    if (people === 0) return pass('BLOCK', figures)
    return fail('BLOCK', {
      ...figures,
      field: outsiders > 0 ? 'application.travel.outsiders' : 'application.participants',
      inputs: { outsiders: String(outsiders), strangers: String(strangers.length) },
    })
  },
  explain: explained(
    () => ({ zh: '出差的都是在县里任职的人。', en: 'Everybody who travels holds a post in the county.' }),
    ({ measured, limit, inputs }) => ({
      sentence: {
        zh: `随行的无关人员 ${measured} 人(随行的其他人员 ${inputs['outsiders']} 人,参加人员中在县里没有任职的 ${inputs['strangers']} 人),上限 ${limit} 人。`,
        en: `Outsiders on the trip: ${measured} (others who travel along: ${inputs['outsiders']}, participants without a post in the county: ${inputs['strangers']}); the limit is ${limit}.`,
      },
      remedy: {
        zh: `减 ${measured} 人,只留在县里任职的人。`,
        en: `Remove ${measured}; only those who hold a post in the county travel.`,
      },
    }),
  ),
}
