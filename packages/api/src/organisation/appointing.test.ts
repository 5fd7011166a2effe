import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { act, lineOf, seen, trip } from '../../test/matters.ts'
import { APPOINTMENT, member, PERSON, personOf, postsOf } from '../../test/organising.ts'

const { signIn, admin } = await county()
let clerk: Ask, director: Ask, security: Ask

beforeAll(async () => {
  clerk = await signIn('luxiaochen')
  director = await signIn('linzhengxing')
  security = await signIn('anquanmin')
})

const EIGHT = [...'甲乙丙丁戊己庚辛']
const registered = async (name: string) => (await act(clerk, 'registerPerson', { name }, PERSON)).person
const proposed = async (proposal: object) => act(clerk, 'proposeAppointment', proposal, APPOINTMENT)
const codes = ({ refusals }: { refusals: { code: string; field: string | null; rule: { id: string } | null }[] }) =>
  refusals.map(({ code, field, rule }) => [code, field, rule?.id ?? null])

const HOLD = `select from organisation.appointment where status = 'PROPOSED' for update`
const BLOCKED = `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`

/** Confirmed by two people in turn, all at the same moment: none goes on before all have come to a lock. */
async function allAtOnce(waiting: { id: string; version: number }[]) {
  await admin.query(`begin; ${HOLD}`)
  try {
    const answers = waiting.map((one, at) =>
      act(at % 2 ? director : security, 'confirmAppointment', seen(one), APPOINTMENT),
    )
    await expect.poll(blocked, { timeout: 5_000 }).toBe(waiting.length)
    await admin.query('rollback')
    return await Promise.all(answers)
  } finally {
    await admin.query('rollback')
  }
}
async function blocked(): Promise<number> {
  await admin.query('select pg_stat_clear_snapshot()')
  return (await admin.query(BLOCKED)).rows[0].count
}
const oneOf = (answers: Parameters<typeof codes>[0][], refusal: [string, string | null, string | null]) => {
  const told = answers.map(codes)
  expect(told.filter((one) => !one.length)).toHaveLength(1)
  for (const one of told.filter(({ length }) => length)) expect(one).toEqual([refusal])
}

it('N-036 of eight that are confirmed at once, only one becomes the fifth member', async () => {
  const team = 'MODERN_AGRICULTURE'
  const fourth = await proposed(member(await registered('先至'), team))
  await act(director, 'confirmAppointment', seen(fourth.appointment), APPOINTMENT)
  const waiting = []
  for (const name of EIGHT) waiting.push((await proposed(member(await registered(`组员${name}`), team))).appointment)
  oneOf(await allAtOnce(waiting), ['TEAM_FULL', 'teams', 'N-036'])
  const { rows } = await admin.query(
    `select count(*)::int from organisation.appointment where post = 'TEAM_MEMBER' and status = 'CONFIRMED' and teams = $1`,
    [JSON.stringify([team])],
  )
  expect(rows[0].count).toBe(5)
})

it('N-037 one person confirmed full-time in every team at once is seconded to one of them', async () => {
  const person = await registered('处处抽调')
  const { data } = await clerk('{ teams { code kind } }')
  const teams = data.teams.filter(({ kind }: { kind: string }) => kind !== 'COORDINATION')
  const waiting = []
  for (const { code } of teams.filter(({ code }: { code: string }) => code !== 'MODERN_AGRICULTURE'))
    waiting.push((await proposed(member(person, code))).appointment)
  oneOf(await allAtOnce(waiting), ['OVERLAPS', 'person', 'N-037'])
})

it('eight directors of the office confirmed at once become one', async () => {
  const [held] = await postsOf(clerk, '林正行')
  const end = { ...seen(held), to: '2015-12-31', document: '免职 1 号' }
  expect((await act(security, 'endAppointment', end, APPOINTMENT)).refusals).toEqual([])
  const next = { post: 'OFFICE_DIRECTOR', from: '2016-01-01', document: '任职 2 号' }
  const waiting = []
  for (const name of EIGHT)
    waiting.push((await proposed({ ...next, person: (await registered(`主任${name}`)).id })).appointment)
  oneOf(await allAtOnce(waiting), ['OVERLAPS', 'from', 'N-034'])
})

it('whoever proposed it cannot confirm it, nor whoever it is about, nor somebody without the duty', async () => {
  const { appointment } = await act(
    security,
    'proposeAppointment',
    member(await registered('待定人'), 'TOURISM_CULTURE'),
    APPOINTMENT,
  )
  expect(codes(await act(security, 'confirmAppointment', seen(appointment), APPOINTMENT))).toEqual([
    ['SECOND_PERSON', null, null],
  ])
  expect(codes(await act(clerk, 'confirmAppointment', seen(appointment), APPOINTMENT))).toEqual([
    ['NOT_PERMITTED', null, null],
  ])
  const waiting = async (ask: Ask) =>
    (await ask('{ proposedAppointments { id } }')).data.proposedAppointments.map(({ id }: { id: string }) => id)
  expect(await waiting(director)).toContain(appointment.id)
  expect(await waiting(await signIn('hezhixing'))).toEqual([])
  const declined = await act(director, 'declineAppointment', { ...seen(appointment), reason: '另有安排' }, APPOINTMENT)
  expect(declined.appointment).toMatchObject({ status: 'DECLINED', decidedBy: { name: '林正行' } })
  expect(await waiting(director)).not.toContain(appointment.id)
})

it('a correction names a confirmed appointment, and once', async () => {
  const [held] = await postsOf(clerk, '陶涵宇')
  const correction = async (from: string) =>
    proposed(member(await personOf(clerk, '陶涵宇'), 'COAL_CHEMICAL_CIRCULAR', { from, corrects: held.id }))
  const [first, second] = [await correction('2015-03-26'), await correction('2015-03-27')]
  const answers = await Promise.all(
    [first, second].map(({ appointment }, at) =>
      act(at ? director : security, 'confirmAppointment', seen(appointment), APPOINTMENT),
    ),
  )
  expect(answers.map(codes).toSorted((a, b) => a.length - b.length)).toEqual([[], [['NOT_IN_STATE', null, null]]])
  expect(codes(await correction('2015-03-28'))).toContainEqual(['INVALID_INPUT', 'corrects', null])
})

it('N-034 a post does not end while it leaves a matter to nobody; once handed over it does', async () => {
  const [applicant, head] = [await signIn('ganruochuan'), await signIn('yuelinchuan')]
  const line = await lineOf(applicant, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
  const { request } = await act(applicant, 'submitRequest', { application: trip(line) })
  const { id, version } = (await postsOf(clerk, '甘若川'))[0]
  const end = () =>
    act(clerk, 'endAppointment', { id, version, to: '2015-11-16', document: '抽调结束 1 号' }, APPOINTMENT)
  const refused = await end()
  expect(codes(refused)).toEqual([['LEAVES_OWNERLESS', null, 'N-034']])
  expect(refused.refusals[0].message).toContain(request.number)

  const openMatters = async (ask: Ask, name: string) => {
    const person = await personOf(clerk, name)
    const { data } = await ask('query ($id: ID!) { person(id: $id) { openMatters } }', { id: person.id })
    return data.person.openMatters
  }
  expect([await openMatters(head, '甘若川'), await openMatters(clerk, '甘若川')]).toEqual([1, 1])
  expect(await openMatters(applicant, '甘若川')).toBe(0)
  expect(await openMatters(await signIn('qiwangbei'), '甘若川')).toBe(0)

  const to = (await personOf(clerk, '宋远志')).id
  const HANDED =
    'request { id version owner { name } applicant { name } timeline(last: 1) { nodes { type reason to { name } record { id } } } }'
  const hand = (more: object) =>
    act(head, 'handOverRequest', { ...seen(request), to, reason: '抽调结束', ...more }, HANDED)
  const outsider = (await personOf(clerk, '陶涵宇')).id
  expect(codes(await hand({ to: outsider }))).toEqual([['INVALID_INPUT', 'to', null]])
  expect((await hand({})).request).toMatchObject({
    owner: { name: '宋远志' },
    applicant: { name: '甘若川' },
    timeline: {
      nodes: [{ type: 'RequestHandedOver', reason: '抽调结束', to: { name: '宋远志' }, record: { id: request.id } }],
    },
  })
  expect((await end()).appointment).toMatchObject({ to: '2015-11-16', status: 'CONFIRMED' })
})

it('a step that only one person can take keeps that person in the post', async () => {
  const [held] = await postsOf(clerk, '计慎之')
  const ended = await act(
    security,
    'endAppointment',
    { ...seen(held), to: '2015-11-30', document: '免职 3 号' },
    APPOINTMENT,
  )
  expect(codes(ended)).toEqual([['LEAVES_OWNERLESS', null, 'N-034']])
})

it('who holds no post any longer is told nothing of the organisation', async () => {
  const left = await signIn('qiruolan')
  await admin.query('alter table organisation.appointment disable trigger all')
  await admin.query(`update organisation.appointment set "to" = '2015-11-01' where person_id = (
    select id from organisation.person where login = 'qiruolan')`)
  const { id } = await personOf(clerk, '禾知行')
  const answer = await left(
    `query ($id: ID!) { people(first: 5) { totalCount } recusals { person { name } } proposedAppointments { id }
      adminActs(first: 5) { totalCount } person(id: $id) { person { name } } node(id: $id) { id } }`,
    { id },
  )
  expect(answer.data).toEqual({
    people: { totalCount: 0 },
    recusals: [],
    proposedAppointments: [],
    adminActs: { totalCount: 0 },
    person: null,
    node: null,
  })
  const refused = await left('{ organisation { asOf } }')
  expect(refused.errors[0].extensions.code).toBe('NOT_FOUND')
  const tried = await act(left, 'registerPerson', { name: '某人' }, PERSON)
  expect(codes(tried)).toEqual([['NOT_FOUND', null, null]])
})
