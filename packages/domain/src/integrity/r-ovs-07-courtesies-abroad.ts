import type { Courtesy } from '../spending/details.ts'
import type { BillKind, BillLine } from '../spending/expenses.ts'
import { missionOf } from './matter-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** What on the bill of a mission is a banquet or a gift. */
const SHOWS: Partial<Record<BillKind, Courtesy['kind']>> = {
  FOOD: 'BANQUET',
  LUXURY_FOOD: 'BANQUET',
  ALCOHOL: 'BANQUET',
  PREMIUM_LIQUOR: 'BANQUET',
  GIFT: 'GIFT',
}

/** Abroad there are banquets and gifts only where the approved plan of the mission has them. */
export const courtesiesAbroad: Rule = {
  id: 'R-OVS-07',
  name: { zh: '对外宴请和赠礼', en: 'Banquets and gifts abroad' },
  sentence: {
    zh: '出国(境)期间原则上不宴请、不赠礼;确需的须列入批准的计划。',
    en: 'A mission gives no banquets and no gifts but those in its approved plan.',
  },
  citation: {
    zh: '因公临时出国经费管理办法;通知第九条(N-098)',
    en: 'Measures on expenses of temporary official trips abroad; notice, clause 9 (N-098)',
  },
  why: {
    zh: '在外宴请、送礼最难核对,所以先定后办,没有列入的一律不办。',
    en: 'Banquets and gifts abroad are the hardest to check, so they are planned first or not given at all.',
  },
  sources: ['L-OVS'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check: missionOf('BLOCK', ({ mission }, { claim }) => {
    const courtesies = mission?.courtesies ?? []
    const inPlan = new Set(courtesies.filter((one) => one.inPlan).map(({ kind }) => kind))
    const bill = claim?.expenses.bill ?? []
    const isUnplanned = ({ kind }: BillLine) => !!SHOWS[kind] && !inPlan.has(SHOWS[kind])
    const found = claim
      ? { rows: bill.map(isUnplanned), what: bill.map(({ item }) => item), field: 'travel.bill', at: 'kind' }
      : {
          rows: courtesies.map((one) => !one.inPlan),
          what: courtesies.map(({ what }) => what),
          field: 'application.travel.mission.courtesies',
          at: 'inPlan',
        }
    const first = found.rows.indexOf(true)
    const figures = { measured: String(found.rows.filter(Boolean).length), limit: '0' }
    if (first < 0) return pass('BLOCK', figures)
    return fail('BLOCK', {
      ...figures,
      field: `${found.field}.${first}.${found.at}`,
      inputs: { what: found.what[first]! },
    })
  }),
  explain: explained(
    () => ({ zh: '没有计划以外的宴请和赠礼。', en: 'There is no banquet and no gift outside the plan.' }),
    ({ measured, limit, inputs }) => ({
      sentence: {
        zh: `有 ${measured} 项宴请或赠礼不在批准的计划内(上限 ${limit} 项),如“${inputs['what']}”。`,
        en: `Banquets or gifts outside the approved plan: ${measured} (the limit is ${limit}), such as "${inputs['what']}".`,
      },
      remedy: {
        zh: '取消,或先列入批准的计划。',
        en: 'Leave it out, or have it approved with the plan first.',
      },
    }),
  ),
}
