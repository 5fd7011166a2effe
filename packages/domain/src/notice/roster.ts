import { z } from 'zod'
import { POSTS } from '../organisation/posts.ts'
import { civilDate } from '../time.ts'
import { GRADES, teamOf, type Notice } from './notice.ts'
import { readData, type Read } from './read-data.ts'
import type { Misfit } from './check-notice.ts'

const CODE = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'a code is written LIKE_THIS')
const CLAUSE = z.string().regex(/^N-\d{3}$/, 'a clause is written N-001')
const KEY = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a person is named like-this')
const DAY = z.string().refine((text) => civilDate(text) !== undefined, 'a day is written 2015-03-26')

const person = z.strictObject({
  key: KEY,
  name: z.string().min(1),
  pinyin: z.string().min(1).nullable().default(null),
  printedPost: z.string().min(1).nullable().default(null),
  /** The ambiguity whose reading explains the printed post. */
  reading: z
    .string()
    .regex(/^Q-\d\d$/)
    .nullable()
    .default(null),
  posts: z.array(z.strictObject({ post: z.enum(POSTS), unit: CODE })).default([]),
  login: z
    .string()
    .regex(/^[a-z][a-z0-9]{2,29}$/, 'a login has 3 to 30 small letters and digits and begins with a letter')
    .nullable()
    .default(null),
})

const appointment = z.strictObject({
  person: KEY,
  post: z.enum(POSTS),
  team: CODE.nullable().default(null),
  /** The teams that an accountant or a cashier serves; `all` for every team of the notice. */
  teams: z.union([z.array(CODE), z.literal('all')]).default([]),
  order: z.int().positive().default(1),
  clauses: z.array(CLAUSE).default([]),
  /** The largest amount in yuan that an approver may decide on. */
  limit: z
    .string()
    .regex(/^\d{1,10}\.\d\d$/, 'an amount is written 20000.00')
    .nullable()
    .default(null),
  secondment: z
    .strictObject({ homeUnit: CODE, grade: z.enum(GRADES), fullTime: z.boolean() })
    .nullable()
    .default(null),
  from: DAY.nullable().default(null),
})

const rosterShape = z.strictObject({
  persons: z.array(person),
  appointments: z.array(appointment),
  /** Where the notice names the office's leaders a second time: both statements must agree. */
  officeRestated: z
    .strictObject({ director: KEY, deputies: z.array(KEY), clause: CLAUSE })
    .nullable()
    .default(null),
  /** Where each team works together, by team. */
  seats: z.record(CODE, z.string().min(1)).default({}),
})

/** Who holds which post on the day of the notice. An appointment without `from` begins on that day. */
export type Roster = z.output<typeof rosterShape>

/** Reads a county's roster from its file, against its notice. */
export const readRoster = (text: string, notice: Notice): Read<Roster> =>
  readData(text, rosterShape, (roster) => checkRoster(roster, notice))

function checkRoster({ persons, appointments, officeRestated, seats }: Roster, notice: Notice): Misfit[] {
  const keys = new Set(persons.map(({ key }) => key))
  const units = new Set(notice.units.map(({ code }) => code))
  const clauses = new Set(notice.clauses.map(({ id }) => id))
  const readings = new Set(notice.ambiguities.map(({ id }) => id))
  const misfit = (wrong: boolean, path: readonly PropertyKey[], message: string): Misfit[] =>
    wrong ? [{ path, message }] : []
  return [
    ...repeated(persons.map(({ key }) => key)).map((at) => ({
      path: ['persons', at, 'key'],
      message: `${persons[at]!.key} stands here twice`,
    })),
    ...repeated(persons.map(({ login }) => login)).map((at) => ({
      path: ['persons', at, 'login'],
      message: `${persons[at]!.login} is the login of two people`,
    })),
    ...persons.flatMap(({ posts, reading }, at) => [
      ...misfit(
        reading !== null && !readings.has(reading),
        ['persons', at, 'reading'],
        `${reading} is no ambiguity of this notice`,
      ),
      ...posts.flatMap(({ unit }, place) =>
        misfit(!units.has(unit), ['persons', at, 'posts', place, 'unit'], `${unit} is no unit of this notice`),
      ),
    ]),
    ...appointments.flatMap(({ person, team, teams, clauses: cited, secondment }, at) => [
      ...misfit(!keys.has(person), ['appointments', at, 'person'], `${person} is nobody of this roster`),
      ...misfit(
        team !== null && !teamOf(notice, team),
        ['appointments', at, 'team'],
        `${team} is no team of this notice`,
      ),
      ...(teams === 'all' ? [] : teams).flatMap((code, place) =>
        misfit(!teamOf(notice, code), ['appointments', at, 'teams', place], `${code} is no team of this notice`),
      ),
      ...cited.flatMap((id, place) =>
        misfit(!clauses.has(id), ['appointments', at, 'clauses', place], `${id} is no clause of this notice`),
      ),
      ...misfit(
        secondment !== null && !units.has(secondment.homeUnit),
        ['appointments', at, 'secondment', 'homeUnit'],
        `${secondment?.homeUnit} is no unit of this notice`,
      ),
    ]),
    ...Object.keys(seats).flatMap((code) =>
      misfit(!teamOf(notice, code), ['seats', code], `${code} is no team of this notice`),
    ),
    ...misfit(
      officeRestated !== null && !clauses.has(officeRestated.clause),
      ['officeRestated', 'clause'],
      `${officeRestated?.clause} is no clause of this notice`,
    ),
    ...statementsDiffer({ appointments, officeRestated }),
  ]
}

/** The places of what stood in the list before. */
const repeated = (names: readonly (string | null)[]): number[] =>
  names.flatMap((name, at) => (name !== null && names.indexOf(name) < at ? [at] : []))

/** N-114 restates N-067 and N-068. */
function statementsDiffer({ appointments, officeRestated }: Pick<Roster, 'appointments' | 'officeRestated'>): Misfit[] {
  if (!officeRestated) return []
  const holding = (post: string) => appointments.filter((one) => one.post === post).map(({ person }) => person)
  const { director, deputies, clause } = officeRestated
  const same =
    holding('OFFICE_DIRECTOR').join() === director && holding('OFFICE_DEPUTY_DIRECTOR').join() === deputies.join()
  return same ? [] : [{ path: ['officeRestated'], message: `${clause} names other people than the appointments above` }]
}
