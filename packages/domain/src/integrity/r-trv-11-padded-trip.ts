import type { CivilDate } from '../time.ts'
import type { TravelExpenses } from '../spending/expenses.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { calendarDays, daysAfter } from './days.ts'
import { isWorkday } from './holidays.ts'
import { fail, notApplicable, pass, type Case, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** One day to travel there and one to travel back are no padding. */
const MOST_IDLE_DAYS = 1

/** The days from the first on, up to the last but without it. */
const daysBefore = (last: CivilDate, first: CivilDate): CivilDate[] =>
  Array.from({ length: Math.max(0, calendarDays(first, last) - 1) }, (_, more) => daysAfter(first, more))

/** First and last day away from home: as journeys and nights show them, as planned where nothing does. */
function away({ from, to }: Case, { legs, nights }: TravelExpenses): [CivilDate, CivilDate] {
  const slept = nights.filter(({ kind }) => kind !== 'HOME').flatMap(({ date }) => [date, daysAfter(date, 1)])
  const seen = [...legs.map(({ date }) => date), ...slept].toSorted()
  return [seen[0] ?? from, seen.at(-1) ?? to]
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
    en: 'Rules on frugality; published cases of trips with tourism added; notice, clause 9 (N-098)',
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
  stages: ['CLM', 'AUD'],
  overridable: false,
  check: claimOfKind('TRAVEL', 'JUST', ({ given, planned: { agenda }, spent }) => {
    const programme = agenda.map(({ date }) => date).toSorted()
    const [first, last] = [programme[0], programme.at(-1)]
    if (!first || !last) return notApplicable('JUST')
    const [departure, back] = away(given, spent)
    const before = daysBefore(first, departure)
    const after = daysBefore(daysAfter(back, 1), daysAfter(last, 1))
    const idle = Math.max(before.length, after.length)
    const off = [...before, ...after].some((day) => isWorkday(day) === false)
    const figures = {
      measured: String(idle),
      limit: String(MOST_IDLE_DAYS),
      field: 'travel.legs',
      inputs: { first, last, ...(off && { off: 'yes' }) },
    }
    return idle > MOST_IDLE_DAYS ? fail('JUST', figures) : pass('JUST', figures)
  }),
  explain: explained(
    ({ measured, limit }) => ({
      zh: `日程前后空闲至多 ${measured} 天,不超过 ${limit} 天。`,
      en: `Idle days before or after the programme: at most ${measured}; the limit is ${limit}.`,
    }),
    ({ measured, limit, inputs }) => {
      const off = inputs['off']
        ? { zh: ',其间有周末或节假日', en: ', among them a weekend or a holiday' }
        : { zh: '', en: '' }
      return {
        sentence: {
          zh: `日程自 ${inputs['first']} 至 ${inputs['last']},前或后空闲 ${measured} 天,上限 ${limit} 天${off.zh}。`,
          en: `The programme runs from ${inputs['first']} to ${inputs['last']}; idle days before or after it: ${measured}, the limit is ${limit}${off.en}.`,
        },
        remedy: { zh: '写明提前或推迟的原因。', en: 'Say why it began earlier or ended later.' },
      }
    },
  ),
}
