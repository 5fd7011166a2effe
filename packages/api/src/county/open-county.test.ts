import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyCounty } from '../../test/empty-county.ts'
import { readCounty, UnreadableCounty } from './files.ts'

const { notice, roster } = readCounty('ci-county-2015')
const { admin } = await emptyCounty()

type Held = { name: string; post: string; teams: string[]; unit: string | null; order: number; clauses: string[] }
const HELD = `
  select t.text as name, a.post, a.teams, a.unit, a."order", a.clauses, a."from"::text, a."to"::text, a.document, a.status
  from organisation.appointment a
  join organisation.person p on p.id = a.person_id
  join privacy.plain_text t on t.commitment = p.name`
const { rows: held } = await admin.query<Held>(HELD)
const nameOf = (key: string) => roster.persons.find((person) => person.key === key)!.name
const citing = (clause: string) => held.filter(({ clauses }) => clauses.includes(clause))
const postsOf = (key: string) =>
  held
    .filter(({ name }) => name === nameOf(key))
    .map(({ post, teams, unit }) => [post, ...(unit === null ? teams : [unit])].join(' '))
    .sort()

const CITED = [...new Set(roster.appointments.flatMap(({ clauses }) => clauses))].sort()

it.each(CITED)(
  '%s the appointments that it makes stand in the books from the day of the notice, and no others',
  (id) => {
    const expected = roster.appointments
      .filter(({ clauses }) => clauses.includes(id))
      .map(({ person, post, team, order }) => ({ name: nameOf(person), post, teams: team ? [team] : [], order }))
    const day = { from: '2015-03-26', to: null, document: '磁字〔2015〕13号', status: 'CONFIRMED', unit: null }
    expect(expected).not.toEqual([])
    expect(citing(id)).toHaveLength(expected.length)
    expect(citing(id)).toEqual(
      expect.arrayContaining(expected.map((one) => expect.objectContaining({ ...one, ...day }) as object)),
    )
  },
)

it('the clauses that make appointments are those of the groups, the office and the leading group', () => {
  const numbers = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => `N-${String(first + at).padStart(3, '0')}`)
  const groups = [...numbers(14, 15), ...numbers(23, 30)]
  expect(CITED).toEqual([...groups, ...numbers(67, 68), ...numbers(101, 112), 'N-114'])
})

it('N-102, N-111 a misprinted or shortened post is kept as printed, with the reading that explains it', async () => {
  const { rows } = await admin.query<{ printed_post: string; reading: string }>(
    'select printed_post, reading from organisation.person where printed_post is not null and reading is not null',
  )
  expect(rows.sort((one, other) => one.reading.localeCompare(other.reading))).toEqual([
    { printed_post: '县委常委、组长部长', reading: 'Q-22' },
    { printed_post: '林坦工业园主任', reading: 'Q-30' },
  ])
})

it('N-024, N-026, N-028, N-030 a deputy head whose post is not printed holds none in a unit', async () => {
  const { rows } = await admin.query(
    `select reading from organisation.person where printed_post is null and reading = 'Q-29'`,
  )
  expect(rows).toHaveLength(4)
  for (const clause of ['N-024', 'N-026', 'N-028', 'N-030'])
    for (const { name } of citing(clause)) expect(held.filter((one) => one.name === name)).toHaveLength(1)
})

it('N-103, N-110, N-112 whoever holds several posts has an appointment for each, in its own place', () => {
  expect(postsOf('liu-junbo')).toEqual([
    'EXECUTIVE_DEPUTY_COUNTY_HEAD COUNTY_GOVERNMENT',
    'LEADING_GROUP_DEPUTY_HEAD',
    'OFFICE_DIRECTOR',
    'STANDING_COMMITTEE_MEMBER COUNTY_PARTY_COMMITTEE',
    'TEAM_HEAD GENERAL_COORDINATION',
    'TEAM_HEAD TAIWAN_GENERAL_INDUSTRY',
  ])
  expect(postsOf('li-xuean')).toEqual([
    'CPPCC_VICE_CHAIR COUNTY_CPPCC',
    'LEADING_GROUP_DEPUTY_HEAD',
    'PARK_DIRECTOR CHILDRENS_WEAR_CITY',
    'TEAM_HEAD CHILDRENS_WEAR_COMMERCE',
  ])
  expect(postsOf('chu-qiuxi')).toEqual([
    'COUNTY_OFFICE_DIRECTOR COUNTY_GOVERNMENT_OFFICE',
    'LEADING_GROUP_DEPUTY_HEAD',
    'OFFICE_DEPUTY_DIRECTOR',
  ])
})

it('N-001, N-053 the register of units begins with the three classes of addressees and both inspection offices', async () => {
  const { rows } = await admin.query<{ code: string; kind: string }>('select code, kind from organisation.unit')
  expect(rows.filter(({ kind }) => kind === 'ADDRESSEE_CLASS').map(({ code }) => code)).toEqual(
    expect.arrayContaining(['TOWNSHIPS', 'COUNTY_UNITS', 'PARK_COMMITTEES']),
  )
  expect(rows.map(({ code }) => code)).toEqual(expect.arrayContaining(notice.leadingGroup.inspectionGroup.constituents))
  expect(rows).toHaveLength(notice.units.length)
})

it('N-031 the four specialist teams are founded like the five groups, each once', async () => {
  const { rows } = await admin.query<{ code: string }>('select code from organisation.team order by code')
  expect(rows.map(({ code }) => code)).toEqual(notice.teams.map(({ code }) => code).sort())
  expect(notice.teams.filter(({ kind }) => kind === 'SPECIALIST')).toHaveLength(4)
})

it.each([
  ['another director', 'director: liu-junbo', 'director: chu-qiuxi'],
  ['one deputy director', 'deputies: [chu-qiuxi, qiao-shusheng]', 'deputies: [chu-qiuxi]'],
])('N-067, N-068, N-114 a roster whose end names %s is not loaded, and its line is told', (_, statement, other) => {
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-county-'))
  try {
    for (const file of ['notice.yaml', 'roster.yaml'])
      writeFileSync(
        join(folder, file),
        readFileSync(new URL(`../../../domain/counties/ci-county-2015/${file}`, import.meta.url), 'utf8').replace(
          statement,
          other,
        ),
      )
    expect(() => readCounty(folder)).toThrow(UnreadableCounty)
    expect(() => readCounty(folder)).toThrow(/roster\.yaml:\d+ officeRestated: N-114 names other people/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
