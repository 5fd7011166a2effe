import type { CivilDate } from '../time.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { isWorkday } from './holidays.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const DAY_MS = 86_400_000
/** One day to travel there and one to travel back are no padding. */
const MOST_IDLE_DAYS = 1

/** The idle days between two days, neither of them counted as idle itself but the second. */
function idleDays(from: CivilDate, to: CivilDate): CivilDate[] {
  const count = Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY_MS)
  return Array.from(
    { length: count },
    (_, at) => new Date(Date.parse(from) + (at + 1) * DAY_MS).toISOString().slice(0, 10) as CivilDate,
  )
}

/** A trip begins at most a day before its first item and ends at most a day after its last. */
export const paddedTrip: Rule = {
  id: 'R-TRV-11',
  name: { zh: '提前去、推迟回', en: 'Padded trip' },
  sentence: {
    zh: '出发不早于首项日程前一天,返回不晚于末项日程后一天,超过的说明原因。',
    en: 'A trip begins at most one day before its first item and ends at most one day after its last; more needs a reason.',
  },
  citation: {
    zh: '党政机关厉行节约的规定;公开通报的“搭车游”案例;通知第九条(N-098)',
    en: 'Rules on economy; published cases of trips with tourism added; notice, clause 9 (N-098)',
  },
  why: {
    zh: '公事办完多留几天,多半是跨着周末和节假日旅游。',
    en: 'Days left over after the business are mostly tourism across a weekend or a holiday.',
  },
  sources: ['L-TL13'],
  clauses: ['N-098'],
  certainty: 'LIKELY',
  severities: ['JUST'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('TRAVEL', 'JUST', ({ given, planned: { agenda }, spent: { legs } }) => {
    const days = agenda.map(({ date }) => date).toSorted()
    const [first, last] = [days[0], days.at(-1)]
    if (!first || !last) return notApplicable('JUST')
    const travelled = legs.map(({ date }) => date).toSorted()
    const before = idleDays(travelled[0] ?? given.from, first)
    const after = idleDays(last, travelled.at(-1) ?? given.to)
    // The day of the first item itself is none of the idle ones before it.
    const idle = [...before.slice(0, -1).concat(before.length ? [travelled[0] ?? given.from] : []), ...after]
    const most = Math.max(before.length, after.length)
    const off = idle.some((day) => isWorkday(day) === false)
    const figures = {
      measured: String(most),
      limit: String(MOST_IDLE_DAYS),
      field: 'travel.legs',
      inputs: { first, last, ...(off && { off: 'yes' }) },
    }
    return most > MOST_IDLE_DAYS ? fail('JUST', figures) : pass('JUST', figures)
  }),
  explain: explained(
    ({ measured, limit }) => ({
      zh: `日程前后空闲至多 ${measured} 天,不超过 ${limit} 天。`,
      en: `At most ${measured} days lie idle before or after the programme; the limit is ${limit}.`,
    }),
    ({ measured, limit, inputs }) => {
      const off = inputs['off']
        ? { zh: ',其间有周末或节假日', en: ', among them a weekend or a holiday' }
        : { zh: '', en: '' }
      return {
        sentence: {
          zh: `日程自 ${inputs['first']} 至 ${inputs['last']},前或后空闲 ${measured} 天,上限 ${limit} 天${off.zh}。`,
          en: `The programme runs from ${inputs['first']} to ${inputs['last']}; ${measured} days lie idle before or after it, the limit is ${limit}${off.en}.`,
        },
        remedy: { zh: '写明提前或推迟的原因。', en: 'Say why it began earlier or ended later.' },
      }
    },
  ),
}
