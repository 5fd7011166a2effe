import type { Bilingual } from '../bilingual.ts'
import { calendarDays } from '../time.ts'
import { onMission } from './mission-abroad.ts'
import { fail, pass, type Finding, type Rule } from './rule.ts'
import { plain } from './same-words.ts'
import { explained } from './verdict-words.ts'

/** How many people a group has at most. */
const MOST_PEOPLE = 6
/** How many days a mission to one, two or three countries takes at most, days of travel counted. */
const MOST_DAYS = [5, 8, 10] as const
const MOST_COUNTRIES = MOST_DAYS.length

type Measure = 'PEOPLE' | 'COUNTRIES' | 'DAYS'
const MEASURES: readonly Measure[] = ['PEOPLE', 'COUNTRIES', 'DAYS']

/** Above three countries no number of days is allowed, and the days are measured against the most there is. */
const mostDays = (countries: number): number => MOST_DAYS[Math.min(Math.max(countries, 1), MOST_COUNTRIES) - 1]!

/** The group is small and quick: whoever applies and the participants, all countries named, the first day and the last. */
export const sizeAndDays: Rule = {
  id: 'R-OVS-03',
  name: { zh: '团组规模和天数', en: 'Size and days of a mission' },
  sentence: {
    zh: '出国(境)团组不超过 6 人;去 1、2、3 个国家或地区分别不超过 5、8、10 天,含往返,不得超过 3 个。',
    en: 'A mission has at most six people; to one, two or three countries or regions it takes at most five, eight or ten days with travel, and it visits no more than three.',
  },
  citation: {
    zh: '关于省部级以下人员因公临时出国的规定;通知第九条(N-098)',
    en: 'Rules on temporary official trips abroad below ministerial level; notice, clause 9 (N-098)',
  },
  why: {
    zh: '人多、天多、国多的团,多出来的部分往往是看风景。',
    en: 'Where a group has more people, days or countries than the work needs, the rest is mostly sightseeing.',
  },
  sources: ['L-OVS2'],
  clauses: ['N-098'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check: onMission(({ given: { participants, from, to }, mission }) => {
    const countries = new Set(mission.countries.map(plain)).size
    const measured: Record<Measure, number> = {
      PEOPLE: participants.length + 1,
      COUNTRIES: countries,
      DAYS: calendarDays(from, to),
    }
    const limits: Record<Measure, number> = {
      PEOPLE: MOST_PEOPLE,
      COUNTRIES: MOST_COUNTRIES,
      DAYS: mostDays(countries),
    }
    const over = MEASURES.filter((measure) => measured[measure] > limits[measure])
    const first = over[0] ?? 'PEOPLE'
    const figures = {
      measured: String(measured[first]),
      limit: String(limits[first]),
      field: FIELDS[first],
      inputs: {
        people: String(measured.PEOPLE),
        countries: String(countries),
        days: String(measured.DAYS),
        mostDays: String(limits.DAYS),
        ...(over.length && { over: over.join(' ') }),
      },
    }
    return over.length ? fail('BLOCK', figures) : pass('BLOCK', figures)
  }),
  explain: explained(
    ({ inputs: { people, countries, days, mostDays } }) => ({
      zh: `团组 ${people} 人,上限 ${MOST_PEOPLE} 人;${countries} 个国家或地区 ${days} 天,上限 ${mostDays} 天。`,
      en: `The mission has ${people} people, the limit is ${MOST_PEOPLE}; ${days} days in ${countries} countries or regions, the limit is ${mostDays}.`,
    }),
    (finding) => {
      const over = finding.inputs['over']!.split(' ') as Measure[]
      const told = over.map((measure) => wordsOf(measure, finding))
      return {
        sentence: {
          zh: `团组超出规定:${told.map(({ fault }) => fault.zh).join(';')}。`,
          en: `The mission goes too far: ${told.map(({ fault }) => fault.en).join('; ')}.`,
        },
        remedy: {
          zh: `${told.map(({ remedy }) => remedy.zh).join(',')}。`,
          en: `${told.map(({ remedy }) => remedy.en).join(' ')}`,
        },
      }
    },
  ),
}

const FIELDS: Readonly<Record<Measure, string>> = {
  PEOPLE: 'application.participants',
  COUNTRIES: 'application.travel.mission.countries',
  DAYS: 'application.to',
}

function wordsOf(measure: Measure, { inputs }: Finding): { readonly fault: Bilingual; readonly remedy: Bilingual } {
  const { people, countries, days, mostDays } = inputs
  switch (measure) {
    case 'PEOPLE':
      return {
        fault: {
          zh: `连同申请人 ${people} 人,上限 ${MOST_PEOPLE} 人`,
          en: `${people} people with the applicant, the limit is ${MOST_PEOPLE}`,
        },
        remedy: {
          zh: `减 ${Number(people) - MOST_PEOPLE} 人`,
          en: `Take ${Number(people) - MOST_PEOPLE} off the list.`,
        },
      }
    case 'COUNTRIES':
      return {
        fault: {
          zh: `${countries} 个国家或地区,上限 ${MOST_COUNTRIES} 个`,
          en: `${countries} countries or regions, the limit is ${MOST_COUNTRIES}`,
        },
        remedy: {
          zh: `减 ${Number(countries) - MOST_COUNTRIES} 个国家或地区`,
          en: `Leave ${Number(countries) - MOST_COUNTRIES} out.`,
        },
      }
    case 'DAYS':
      return {
        fault: {
          zh: `往返共 ${days} 天,上限 ${mostDays} 天`,
          en: `${days} days with travel, the limit is ${mostDays}`,
        },
        remedy: {
          zh: `减 ${Number(days) - Number(mostDays)} 天`,
          en: `Shorten it by ${Number(days) - Number(mostDays)} days.`,
        },
      }
  }
}
