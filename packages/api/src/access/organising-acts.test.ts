import { randomUUID } from 'node:crypto'
import { OFFICE_FIELDS, ORGANISING, POSTS, type Organising, type Post } from '@lianzhao/domain'
import { beforeAll, expect, it } from 'vitest'
import { appoint } from '../../test/appoint.ts'
import { county, type Ask } from '../../test/county.ts'
import { MAY } from '../../test/expected-organising.ts'
import { act, lineOf, seen, trip } from '../../test/matters.ts'
import { APPOINTMENT, DELEGATION, PERSON, personOf } from '../../test/organising.ts'
import { nodeId, type NodeKind } from '../graphql/node-id.ts'

/** Every post × every act on the organisation, through the served mutations. */
const ACTS: Readonly<Record<string, Organising>> = {
  handOverRequest: 'HAND_OVER',
  registerPerson: 'REGISTER_PERSON',
  proposeAppointment: 'PROPOSE_APPOINTMENT',
  confirmAppointment: 'DECIDE_APPOINTMENT',
  declineAppointment: 'DECIDE_APPOINTMENT',
  endAppointment: 'END_APPOINTMENT',
  delegate: 'DELEGATE',
  revokeDelegation: 'DELEGATE',
  renameUnit: 'CHANGE_UNIT',
  mergeUnit: 'CHANGE_UNIT',
  seatTeam: 'SEAT_TEAM',
  openAccount: 'OPEN_ACCOUNT',
  closeAccount: 'CLOSE_ACCOUNT',
}
const TEAM = 'TAIWAN_GENERAL_INDUSTRY'
const SEES_THE_TEAM: readonly Post[] = ['LEADING_GROUP_DEPUTY_HEAD', 'TEAM_HEAD', 'TEAM_DEPUTY_HEAD', 'ACCOUNTANT']
const SEES_ALL: readonly Post[] = [
  ...(['LEADING_GROUP_HEAD', 'OFFICE_DIRECTOR', 'OFFICE_DEPUTY_DIRECTOR', 'OFFICE_CLERK'] as const),
  ...(['APPROVER', 'REVIEW_PANEL_CONVENOR'] as const),
]

/** 'DONE', or the code of the refusal. A delegation is of one's own post, and is taken back by whoever gave it. */
function expected(post: Post | null, mutation: string): string {
  if (post === null || !MAY.READ_ORGANISATION.includes(post)) return 'NOT_FOUND'
  if (mutation === 'handOverRequest' && ![...SEES_ALL, ...SEES_THE_TEAM].includes(post)) return 'NOT_FOUND'
  if (MAY[ACTS[mutation]!].includes(post)) return 'DONE'
  return mutation === 'delegate' ? 'DELEGATION_IMPOSSIBLE' : 'NOT_PERMITTED'
}

const { books, login, admin, signIn } = await county()
type Holder = { readonly post: Post | null; readonly ask: Ask; readonly appointment: string }
let holders: readonly Holder[], clerk: Ask, director: Ask, system: Ask, member: Ask, approver: Ask, line: string

beforeAll(async () => {
  ;[clerk, director, system, member, approver] = (await Promise.all(
    ['luxiaochen', 'linzhengxing', 'kongxitong', 'hezhixing', 'tanshouzheng'].map((name) => signIn(name)),
  )) as [Ask, Ask, Ask, Ask, Ask]
  line = await lineOf(member, TEAM, 'TRANSPORT')
  holders = await Promise.all(
    [null, ...POSTS].map(async (post, index) => {
      const name = `holder${index}`
      const [held] = await appoint(books, login, name, post === null ? [] : [{ post, teams: [TEAM] }])
      return { post, ask: await signIn(name), appointment: nodeId('Appointment', held?.id ?? randomUUID()) }
    }),
  )
}, 60_000)

let turn = 0
const fresh = (word: string) => `${word}${++turn}`
const registered = async () => (await act(clerk, 'registerPerson', { name: fresh('某人') }, PERSON)).person
const paper = { document: '试验文件' }

async function proposed() {
  const { id } = await registered()
  const proposal = { person: id, post: 'INSPECTOR', from: '2015-11-16', ...paper }
  return { proposal, appointment: (await act(clerk, 'proposeAppointment', proposal, APPOINTMENT)).appointment }
}

/** A unit, or a team, that no other act of this test has touched. */
async function untouched(kind: NodeKind & ('Unit' | 'Team')) {
  const { rows } = await admin.query<{ id: string; version: number }>(
    kind === 'Team'
      ? 'select id, version from organisation.team order by version, id limit 1'
      : `select id, version from organisation.unit where merged_into is null and version = 1 order by id limit 2`,
  )
  return rows.map(({ id, version }) => ({ id: nodeId(kind, id), version }))
}

/** What each act is done to; new where an act before may have changed it. */
const SCENES: Readonly<Record<string, (holder: Holder) => Promise<object>>> = {
  handOverRequest: async () => {
    const { request } = await act(member, 'submitRequest', { application: trip(line) })
    return { ...seen(request), to: (await personOf(clerk, '甘若川')).id, reason: '调离' }
  },
  registerPerson: () => Promise.resolve({ name: fresh('新人') }),
  proposeAppointment: async () => ({ ...(await proposed()).proposal, person: (await registered()).id }),
  confirmAppointment: async () => seen((await proposed()).appointment),
  declineAppointment: async () => ({ ...seen((await proposed()).appointment), reason: '另有安排' }),
  endAppointment: async () => {
    const { appointment } = await proposed()
    const confirmed = await act(director, 'confirmAppointment', seen(appointment), APPOINTMENT)
    return { ...seen(confirmed.appointment), to: '2015-12-20', ...paper }
  },
  delegate: async ({ appointment }) => ({
    ...{ appointment, delegate: (await personOf(clerk, '路晓晨')).id, from: '2015-12-01', to: '2015-12-05' },
    ...paper,
  }),
  revokeDelegation: async ({ post, ask, appointment }) => {
    const by = post !== null && MAY.DELEGATE.includes(post) ? ask : approver
    const own = by === approver ? await heldBy('谈守正') : appointment
    const delegate = (await personOf(clerk, '方纪文')).id
    const days = { from: `2015-12-${10 + (turn % 9)}`, to: `2015-12-${10 + (turn++ % 9)}` }
    const given = await act(by, 'delegate', { appointment: own, delegate, ...days, ...paper }, DELEGATION)
    if (given.delegation) theirs = given.delegation
    return seen(theirs!)
  },
  renameUnit: async () => ({
    ...seen((await untouched('Unit'))[0]!),
    ...{ nameZh: fresh('新名'), nameEn: fresh('New name '), from: '2015-11-16', ...paper },
  }),
  mergeUnit: async () => {
    const [unit, into] = await untouched('Unit')
    return { ...seen(unit!), into: into!.id, on: '2015-11-16', ...paper }
  },
  seatTeam: async () => ({
    ...seen((await untouched('Team'))[0]!),
    ...{ place: fresh('三楼'), from: `2015-12-${10 + (turn % 20)}`, ...paper },
  }),
  openAccount: async () => ({ ...seen(await registered()), login: fresh('account') }),
  closeAccount: async () => {
    const person = await registered()
    const opened = await act(system, 'openAccount', { ...seen(person), login: fresh('account') }, PERSON)
    return seen(opened.person)
  },
}
let theirs: { id: string; version: number } | undefined
async function heldBy(name: string): Promise<string> {
  const { data } = await clerk('query ($id: ID!) { person(id: $id) { posts { id post } } }', {
    id: (await personOf(clerk, name)).id,
  })
  return data.person.posts[0].id
}

const send = async ({ ask }: Holder, mutation: string, input: object): Promise<string> => {
  const { refusals, receipt } = await act(ask, mutation, input, '')
  return refusals.length === 0 && receipt ? 'DONE' : refusals[0].code
}

const booksOfOrganisation = async () =>
  (
    await admin.query<{ all: string }>(`select md5(string_agg(id || head, ',' order by id)) as all from (
      select id, head from organisation.person union all select id, head from organisation.appointment
      union all select id, head from organisation.delegation union all select id, head from organisation.unit
      union all select id, head from organisation.team union all select id, head from spending.request) as rows`)
  ).rows[0]!.all

it('the table names every act on the organisation, as the schema does', () => {
  expect(new Set(Object.values(ACTS))).toEqual(new Set(ORGANISING))
  for (const [mutation, operation] of Object.entries(ACTS))
    expect(OFFICE_FIELDS['Mutation']!.fields.get(mutation), mutation).toBe(operation)
})

it.each(Object.keys(ACTS))(
  '%s is refused to every post that may not, as the table says, and changes nothing',
  async (mutation) => {
    const faults: string[] = []
    const refused = holders.filter(({ post }) => expected(post, mutation) !== 'DONE')
    const scene = mutation === 'delegate' ? undefined : await SCENES[mutation]!(refused[0]!)
    const before = await booksOfOrganisation()
    for (const holder of refused) {
      const input = scene ?? (await SCENES[mutation]!(holder))
      const got = await send(holder, mutation, input)
      if (got !== expected(holder.post, mutation))
        faults.push(`${holder.post}: ${got}, not ${expected(holder.post, mutation)}`)
    }
    expect(faults).toEqual([])
    expect(refused.length).toBeGreaterThan(25)
    expect(await booksOfOrganisation()).toBe(before)
  },
)

it.each(Object.keys(ACTS))('%s is done by every post that may', async (mutation) => {
  const may = holders.filter(({ post }) => expected(post, mutation) === 'DONE')
  for (const holder of may)
    expect(await send(holder, mutation, await SCENES[mutation]!(holder)), String(holder.post)).toBe('DONE')
  expect(may.map(({ post }) => post).sort()).toEqual([...MAY[ACTS[mutation]!]].sort())
})
