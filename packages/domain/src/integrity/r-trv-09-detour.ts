import type { TravelDetails } from '../spending/details.ts'
import type { Leg, TravelExpenses } from '../spending/expenses.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { homeName } from './home-county.ts'
import { fail, pass, type Case, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A place where somebody only changed: two legs of the same day meet there. */
const isChange = (city: string, legs: readonly Leg[]): boolean =>
  legs.some(({ to, date }) => to === city && legs.some((next) => next.from === city && next.date === date))

/** Whether one name of a place contains the other: "厦门" and "厦门市" are one. */
const isSame = (one: string, other: string): boolean => one.includes(other) || other.includes(one)

/** Cities that nobody planned: where a night was spent, or a journey led without being a mere change. */
function detours({ place }: Case, { agenda }: TravelDetails, { legs, nights }: TravelExpenses, home: string): string[] {
  const planned = [place, home, ...agenda.map((item) => item.place)]
  const travelled = legs.flatMap(({ from, to }) => [from, to]).filter((city) => !isChange(city, legs))
  const cities = new Set([...travelled, ...nights.map(({ city }) => city)])
  return [...cities].filter((city) => !planned.some((known) => isSame(known, city)))
}

/** Every city of the journeys and nights was planned, is home, or is where somebody changed. Afterwards a reason does not answer it. */
export const detour: Rule = {
  id: 'R-TRV-09',
  name: { zh: '行程绕道', en: 'Detour' },
  sentence: {
    zh: '车票和住宿所到的城市须在批准的行程内或是中转,其他的说明原因。',
    en: 'The cities of tickets and nights are those of the approved trip, or where somebody changed; any other needs a reason.',
  },
  citation: {
    zh: '对变相旅游的禁止(公务接待、厉行节约的规定);通知第九条(N-098)',
    en: 'The ban on disguised tourism (rules on official receptions and on frugality); notice, clause 9 (N-098)',
  },
  why: {
    zh: '借招商外出旅游,最常见的做法就是中途绕到别处。',
    en: 'Tourism in the name of promotion most often hides in a detour.',
  },
  sources: ['L-REC', 'L-TL13'],
  clauses: ['N-098'],
  certainty: 'LIKELY',
  severities: ['JUST', 'FLAG'],
  parameters: [],
  stages: ['CLM', 'AUD'],
  overridable: false,
  check: claimOfKind('TRAVEL', 'JUST', ({ given, planned, spent }, { notice }, stage) => {
    const severity = stage === 'AUD' ? 'FLAG' : 'JUST'
    const cities = detours(given, planned, spent, homeName(notice))
    const figures = { measured: String(cities.length), limit: '0', field: 'travel.legs' }
    return cities.length
      ? fail(severity, { ...figures, inputs: { cities: cities.join('、') } })
      : pass(severity, figures)
  }),
  explain: explained(
    () => ({ zh: '所到城市都在批准的行程内。', en: 'Every city belongs to the approved trip.' }),
    ({ measured, limit, inputs }) => ({
      sentence: {
        zh: `有 ${measured} 个城市不在批准的行程内(上限 ${limit}):${inputs['cities']}。`,
        en: `Cities outside the approved trip: ${measured} (limit ${limit}): ${inputs['cities']}.`,
      },
      remedy: { zh: '写明为什么到那里。', en: 'Say why the traveller went there.' },
    }),
  ),
}
