import { calendarDays } from './days.ts'
import { figuresOf, type Fault } from './faults.ts'
import { missionOf } from './matter-of-kind.ts'
import { fail, notEvaluated, pass, type Case, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Excess = 'PEOPLE' | 'COUNTRIES' | 'DAYS'

/** Everybody who travels: the applicant, the other participants, and whoever is not on the register. */
function travellers({ participants, duties, details }: Case): number {
  const applicants = duties.filter(({ duty }) => duty === 'APPLICANT').map(({ person }) => person)
  const outsiders = details.kind === 'TRAVEL' ? details.outsiders : 0
  return new Set([...participants, ...applicants]).size + outsiders
}

/** A mission has few people, visits few countries, and stays so many days for each number of countries. */
export const sizeOfAMission: Rule = {
  id: 'R-OVS-03',
  name: { zh: '团组人数和天数', en: 'Size and days of a mission' },
  sentence: {
    zh: '出国(境)团组的人数、到访国家数和在外天数不超过规定的限制,往返途中计入天数。',
    en: 'People, countries and days of a mission stay within their limits; days of travel count.',
  },
  citation: {
    zh: '关于省部级以下人员因公临时出国的规定;县登记的团组限制(P-22);通知第九条(N-098)',
    en: "Rules on temporary official trips abroad below ministerial level; the county's limits of missions (P-22); notice, clause 9 (N-098)",
  },
  why: {
    zh: '人多、国家多、天数多,招商就成了考察旅游。',
    en: 'With too many people, countries or days a mission becomes a tour.',
  },
  sources: ['L-OVS2'],
  clauses: ['N-094', 'N-098'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: ['missionLimits'],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check: missionOf('BLOCK', ({ mission }, given, { parameters: { missionLimits } }) => {
    if (!missionLimits) return notEvaluated('BLOCK', 'missionLimits')
    const { people: mostPeople, daysByCountries } = missionLimits.value
    const visited = given.claim?.expenses.kind === 'TRAVEL' ? given.claim.expenses.countries : mission?.countries
    const [people, countries, days] = [
      travellers(given),
      Math.max(1, visited?.length ?? 0),
      calendarDays(given.from, given.to),
    ]
    const mostCountries = daysByCountries.length
    const mostDays = daysByCountries[Math.min(countries, mostCountries) - 1]!
    const excesses: Fault<Excess>[] = [
      ...(people > mostPeople ? [{ kind: 'PEOPLE' as const, field: 'application.participants' }] : []),
      ...(countries > mostCountries
        ? [{ kind: 'COUNTRIES' as const, field: 'application.travel.mission.countries' }]
        : []),
      ...(days > mostDays ? [{ kind: 'DAYS' as const, field: 'application.to' }] : []),
    ]
    const counted = { people, mostPeople, countries, mostCountries, days, mostDays }
    const inputs = Object.fromEntries(Object.entries(counted).map(([name, count]) => [name, String(count)]))
    const figures = figuresOf(excesses, { ...inputs, parameter: missionLimits.id })
    return excesses.length ? fail('BLOCK', figures) : pass('BLOCK', figures)
  }),
  explain: explained(
    ({ inputs }) => ({
      zh: `${inputs['people']} 人、${inputs['countries']} 国、${inputs['days']} 天,在限制内(参数 ${inputs['parameter']})。`,
      en: `People: ${inputs['people']}, countries: ${inputs['countries']}, days: ${inputs['days']}, within the limits (parameter ${inputs['parameter']}).`,
    }),
    ({ inputs }) => {
      const { people, mostPeople, countries, mostCountries, days, mostDays, parameter } = inputs
      return {
        sentence: {
          zh: `${people} 人(上限 ${mostPeople})、${countries} 国(上限 ${mostCountries})、${days} 天(上限 ${mostDays}),超出限制(参数 ${parameter})。`,
          en: `People: ${people} (limit ${mostPeople}), countries: ${countries} (limit ${mostCountries}), days: ${days} (limit ${mostDays}): over the limits (parameter ${parameter}).`,
        },
        remedy: { zh: '减少人数、国家或天数。', en: 'Take fewer people, countries or days.' },
      }
    },
  ),
}
