import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { act, seen } from '../../test/matters.ts'
import { personOf } from '../../test/organising.ts'
import { nodeId } from '../graphql/node-id.ts'

const { signIn, admin } = await county()
let reader: Ask, clerk: Ask, watcher: Ask

beforeAll(async () => {
  reader = await signIn('mizhiyu')
  clerk = await signIn('luxiaochen')
  watcher = await signIn('shenjiguan')
})

type Named = { person: { name: string } }
const names = (appointments: Named[]) => appointments.map(({ person }) => person.name)

it('Q-02 nine teams stand where the notice announces five, with its bodies and the units that belong to them', async () => {
  const { data } = await reader(`{ organisation { asOf today declaredTeams personalAppointments
    leadingGroup { clause appointments { post person { name } } units { code roles } }
    office { clause appointments { post } } inspectionGroup { clause units { code } }
    otherPosts { post } teams { state team { code } } people { person { name } } } }`)
  const { organisation } = data
  expect(organisation).toMatchObject({ asOf: '2015-11-16', today: true, declaredTeams: 5, personalAppointments: 0 })
  expect(organisation.teams).toHaveLength(9)
  expect(organisation.leadingGroup).toMatchObject({
    clause: 'N-062',
    appointments: [
      { post: 'LEADING_GROUP_HEAD', person: { name: '顾行远' } },
      { post: 'LEADING_GROUP_DEPUTY_HEAD', person: { name: '叶半夏' } },
    ],
  })
  expect(organisation.inspectionGroup.units.map(({ code }: { code: string }) => code)).toEqual([
    'PARTY_INSPECTION_OFFICE',
    'GOVERNMENT_INSPECTION_OFFICE',
  ])
  const others = new Set(organisation.otherPosts.map(({ post }: { post: string }) => post))
  expect([others.has('APPROVER'), others.has('OVERSEER_AUDIT'), others.has('TEAM_HEAD')]).toEqual([true, true, false])
  expect(names(organisation.people)).toContain('林正行')
  expect(names(organisation.people)).not.toContain('卞朝晖')
})

it('N-017, N-038 what the notice asks of a team is answered in figures and a sentence, in both languages', async () => {
  const query = `{ organisation { teams { team { code } seat { place from }
    composition { check verdict measured limit clauses sentence } } } }`
  const ask = async (language: string) => {
    const { data } = await reader(query, {}, { 'accept-language': language })
    const of = (code: string) =>
      data.organisation.teams.find((one: { team: { code: string } }) => one.team.code === code)
    return [of('GENERAL_COORDINATION'), of('TOURISM_CULTURE')]
  }
  const [coordination, tourism] = await ask('zh')
  expect(coordination.composition).toContainEqual({
    check: 'GRADE',
    verdict: 'PASS',
    measured: '6 / 6',
    limit: '股级',
    clauses: ['N-016', 'N-017', 'N-018'],
    sentence: '股级以上的组员:6 / 6。',
  })
  expect([tourism.seat, tourism.composition.at(-1)]).toMatchObject([
    null,
    { check: 'CO_LOCATED', verdict: 'NOT_EVALUATED', sentence: '还没有登记集中办公地点。' },
  ])
  const [, english] = await ask('en')
  expect(english.composition[1]).toMatchObject({
    measured: '3',
    limit: '3–5',
    sentence: 'Members: 3; the notice asks for 3–5.',
  })
})

it('Q-23 a head is kept from deciding on their own team, and it goes to the peers', async () => {
  const { data } = await reader(
    '{ recusals { person { name } cells { team { code } reasons { sentence basis { id } appointment { post } } replacedBy { name } } } }',
  )
  type Cell = { team: { code: string }; reasons: object[]; replacedBy: { name: string }[] }
  const row = (name: string) => data.recusals.find(({ person }: Named) => person.name === name).cells as Cell[]
  const kept = row('岳临川').filter(({ reasons }) => reasons.length)
  expect(kept).toEqual([
    {
      team: { code: 'TAIWAN_GENERAL_INDUSTRY' },
      reasons: [
        {
          sentence: '是该组组长,不能决定台湾综合产业组的支出。',
          basis: { id: 'Q-23' },
          appointment: { post: 'TEAM_HEAD' },
        },
      ],
      replacedBy: [{ name: '谈守正' }, { name: '艾明澈' }, { name: '时敬之' }, { name: '林正行' }],
    },
  ])
  expect(row('谈守正').every(({ reasons }) => !reasons.length)).toBe(true)
  expect(data.recusals.map(({ person }: Named) => person.name)).not.toContain('禾知行')
})

it('what the posts of somebody exclude is said with its basis', async () => {
  const { id } = await personOf(reader, '计慎之')
  const { data } = await reader(
    'query ($id: ID!) { person(id: $id) { excludes { team { code } sentence basis { id } appointment { post } } } }',
    { id },
  )
  expect(data.person.excludes).toContainEqual({
    team: null,
    sentence: '任依托单位会计期间不能兼任依托单位出纳。',
    basis: { id: 'R-SOD-01' },
    appointment: { post: 'ACCOUNTANT' },
  })
})

it('a unit keeps its code through its names, each with its day and its paper', async () => {
  const { data } = await reader(`{
    before: organisation(asOf: "2015-05-28") { units { code name } }
    told: organisation(asOf: "2015-05-31") { units { code name names { name from } } }
    after: organisation { units { id version code name } } }`)
  const planning = (units: { code: string }[]) => units.find(({ code }) => code === 'PLANNING')
  expect(planning(data.before.units)).toEqual({ code: 'PLANNING', name: '县规划局' })
  expect(planning(data.told.units)).toMatchObject({ name: '县规划局', names: [{}, { from: '2015-06-01' }] })
  const now = planning(data.after.units) as unknown as { id: string; version: number; name: string }
  expect(now.name).toBe('县城乡规划局')
  const into = data.after.units.find(({ code }: { code: string }) => code === 'CONSTRUCTION')
  const merged = await act(
    clerk,
    'mergeUnit',
    { ...seen(now), into: into.id, on: '2015-11-16', document: '澄编〔2015〕30号(演示)' },
    'unit { version mergedOn mergedInto { code } }',
  )
  expect(merged.unit).toEqual({ version: 3, mergedOn: '2015-11-16', mergedInto: { code: 'CONSTRUCTION' } })
  const renamed = await act(
    clerk,
    'renameUnit',
    { ...seen(now), version: 3, nameZh: '县规划局', nameEn: 'X', from: '2015-11-20', document: '1 号' },
    'unit { version }',
  )
  expect(renamed.refusals[0].code).toBe('NOT_IN_STATE')
})

it('a team is seated by the office, with the paper', async () => {
  const { data } = await clerk('{ organisation { teams { id version team { code } } } }')
  const tourism = data.organisation.teams.find((one: { team: { code: string } }) => one.team.code === 'TOURISM_CULTURE')
  const seat = { place: '文化馆二层', from: '2015-11-16', document: '澄招组〔2015〕22号(演示)' }
  const { team } = await act(
    clerk,
    'seatTeam',
    { ...seen(tourism), ...seat },
    'team { id version seat { place from document } }',
  )
  expect(team).toEqual({ id: tourism.id, version: 2, seat })
})

it('people are found by a part of their name, page by page', async () => {
  const page = async (args: string) =>
    (await reader(`{ people(${args}) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`)).data.people
  expect(await page('first: 5, search: "之"')).toMatchObject({
    totalCount: 3,
    nodes: [{ name: '时敬之' }, { name: '计慎之' }, {}],
  })
  const first = await page('first: 40')
  const rest = await page(`first: 40, after: "${first.pageInfo.endCursor}"`)
  expect(first.nodes.length + rest.nodes.length).toBe(first.totalCount)
  expect(await page('first: 5, search: "%"')).toMatchObject({ totalCount: 0 })
})

it('the audit administrator reads the acts on the organisation, newest first, and nobody else does', async () => {
  const QUERY = `query ($first: Int, $after: String) { adminActs(first: $first, after: $after) { totalCount
    nodes { id type kind at actor { name } document record { __typename id } } pageInfo { endCursor hasNextPage } } }`
  const { data } = await watcher(QUERY, { first: 100 })
  const acts = data.adminActs.nodes as { id: string; type: string; kind: string; at: string }[]
  expect(acts.length).toBe(data.adminActs.totalCount)
  expect(acts.map(({ at }) => at)).toEqual(
    acts
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  )
  expect(acts).toContainEqual(
    expect.objectContaining({
      type: 'DelegationGiven',
      kind: 'DELEGATION',
      actor: { name: '时敬之' },
      document: '澄招组〔2015〕9号(演示)',
      record: { __typename: 'Delegation', id: expect.any(String) },
    }),
  )
  expect(new Set(acts.map(({ type }) => type))).not.toContain('PersonPublished')
  const { data: page } = await watcher(QUERY, { first: 2 })
  const { data: next } = await watcher(QUERY, { first: 2, after: page.adminActs.pageInfo.endCursor })
  expect([...page.adminActs.nodes, ...next.adminActs.nodes].map(({ id }) => id)).toEqual(
    acts.slice(0, 4).map(({ id }) => id),
  )
  expect((await reader(QUERY, { first: 5 })).data.adminActs).toMatchObject({ totalCount: 0, nodes: [] })
  const node = async (ask: Ask) =>
    (await ask('query ($id: ID!) { node(id: $id) { id } }', { id: acts[0]!.id })).data.node
  expect([await node(watcher), await node(reader)]).toEqual([{ id: acts[0]!.id }, null])
})

it('every record of the organisation is fetched by its id; a fact of a matter by whoever sees the matter', async () => {
  const row = async (sql: string) => ((await admin.query(sql)).rows[0] as { id: string }).id
  const ids = [
    nodeId('Person', await row('select id from organisation.person limit 1')),
    nodeId('Appointment', await row('select id from organisation.appointment limit 1')),
    nodeId('Delegation', await row('select id from organisation.delegation limit 1')),
    nodeId('Unit', await row('select id from organisation.unit limit 1')),
    nodeId('Team', await row('select id from organisation.team limit 1')),
    nodeId('Unit', '01234567-89ab-7def-8123-456789abcdef'),
  ]
  const { data } = await reader('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
  const types = ['Person', 'Appointment', 'Delegation', 'Unit', 'TeamOnDate']
  expect(data.nodes).toEqual([...types.map((name, at) => ({ __typename: name, id: ids[at] })), null])

  const fact = nodeId(
    'Fact',
    await row(`select f.id from trail.fact f join spending.request r on r.id = f.record
      where r.number = 'ZC-2015-0001' order by f.version limit 1`),
  )
  const asked = async (ask: Ask) =>
    (await ask('query ($id: ID!) { node(id: $id) { ... on Fact { type number } } }', { id: fact })).data.node
  expect(await asked(await signIn('sangyining'))).toEqual({ type: 'SpendingRequested', number: 'ZC-2015-0001' })
  expect(await asked(reader)).toBeNull()
})

it('the demonstration opens with an appointment that waits for its second person, and a matter that was handed over', async () => {
  const director = await signIn('linzhengxing')
  const { data } = await director(`{ proposedAppointments { person { name } proposedBy { name } status }
    viewer { mayOrganise }
    spendingRequest(number: "ZC-2015-0011") { applicant { name } owner { name } approver { name } approvedFor { name } } }`)
  expect(data).toEqual({
    proposedAppointments: [{ person: { name: '凌越川' }, proposedBy: { name: '路晓晨' }, status: 'PROPOSED' }],
    viewer: { mayOrganise: ['DECIDE_APPOINTMENT'] },
    spendingRequest: {
      applicant: { name: '祝安平' },
      owner: { name: '傅思齐' },
      approver: { name: '叶半夏' },
      approvedFor: { name: '时敬之' },
    },
  })
})
