import { describe, expect, it } from 'vitest'
import { county } from '../../packages/api/test/county.ts'
import { act, lineOf, seen, trip } from '../../packages/api/test/matters.ts'
import { oversight } from './oversight.ts'

const office = await county()
const { admin, signIn, stranger } = await oversight({ url: office.url })
const clerk = await office.signIn('luxiaochen')
const member = await office.signIn('hezhixing')
const overseer = await signIn()

const NOTICE = `{ notice { declaredTeams document { title number normalised issuers issuedOn }
  sections { clause printed heading reading clauses { id kinds text treatment { status does by part }
    ambiguities { id clauses subject readings adopted reason } } }
  units { code name clause } teams { code name kind clause } uses { code name fund clause open }
  targets { code name scope teams { code name } measure operator threshold { amount currency } foreignInvested needs
    count { met full } clauses } } }`

describe('the notice', () => {
  it.each(['zh-CN', 'en'])('N-100 reads the same for overseers and officials, in %s', async (language) => {
    const headers = { 'accept-language': language }
    const { data, errors } = await overseer(NOTICE, {}, headers)
    expect(errors).toBeUndefined()
    expect(data).toEqual((await clerk(NOTICE, {}, headers)).data)
    const clauses = data.notice.sections.flatMap((section: { clauses: object[] }) => section.clauses)
    expect(clauses).toHaveLength(114)
  })
})

const POST = `id version post person { id name printedPost reading } team { code name } teams { code }
  unit { id version code name kind roles clause mergedOn mergedInto { code } names { name from document } }
  secondment { grade gradeName fullTime homeUnit { code name } } from to limit { amount currency } document clauses order
  status proposedBy { name } decidedBy { name }`
const BODY = `{ name clause appointments { ${POST} } units { code name } }`
const ORGANISATION = `query ($asOf: LocalDate) {
  organisation(asOf: $asOf) { asOf declaredTeams personalAppointments leadingGroup ${BODY} office ${BODY}
    inspectionGroup ${BODY} otherPosts { ${POST} } units { code name }
    teams { id version team { code name } state head { ${POST} } deputies { id } members { ${POST} }
      seat { place from document } composition { check verdict measured limit clauses sentence } }
    people { person { id name } posts { id } excludes { team { code } sentence basis { id citation } appointment { id } }
      delegationsGiven { id version from to document revokedOn appointment { id } delegator { name } delegate { name } }
      delegationsReceived { id } } }
  recusals(asOf: $asOf) { person { id name } posts { id } cells { team { code }
    reasons { sentence basis { id } appointment { id } } replacedBy { name } } } }`
const TOURISM = (organisation: { teams: { team: { code: string }; state: string }[] }) =>
  organisation.teams.find(({ team }) => team.code === 'TOURISM_CULTURE')!.state

describe('the organisation', () => {
  it.each([null, '2015-03-26', '2015-05-05', '2015-05-06', '2015-11-15'])(
    'N-100 is known as of %s to overseers as it is to the office',
    async (asOf) => {
      const { data, errors } = await overseer(ORGANISATION, { asOf })
      expect(errors).toBeUndefined()
      expect(data).toEqual((await clerk(ORGANISATION, { asOf })).data)
      expect(data.organisation.teams).toHaveLength(9)
    },
  )

  it('N-032 the tourism team awaits its head the day before one is appointed, and not on the day', async () => {
    const [before, since] = await Promise.all(
      ['2015-05-05', '2015-05-06'].map(async (asOf) =>
        TOURISM((await overseer(ORGANISATION, { asOf })).data.organisation),
      ),
    )
    expect(before).toBe('AWAITING_HEAD')
    expect(since).not.toBe('AWAITING_HEAD')
  })

  it('somebody is found by the same id at both doors, and an id of nobody is answered with nothing', async () => {
    const query = `query ($id: ID!) { person(id: $id, asOf: "2015-06-30") { person { id name } posts { post } } }`
    const { data } = await clerk('{ people(first: 1, search: "花见山") { nodes { id } } }')
    const [{ id }] = data.people.nodes
    expect((await overseer(query, { id })).data).toEqual((await clerk(query, { id })).data)
    const [known] = (await overseer('{ spendingRecords(first: 1) { nodes { id } } }')).data.spendingRecords.nodes
    for (const nobody of ['', 'nobody', known.id])
      expect((await overseer(query, { id: nobody })).data.person).toBeNull()
  })

  it('is told to nobody who has not signed in', async () => {
    for (const query of [ORGANISATION, NOTICE]) {
      const { data, errors } = await stranger(query)
      expect(data ?? null).toBeNull()
      expect(errors[0].extensions.code).toBe('UNAUTHENTICATED')
    }
  })
})

const RECORD = `number version status amount { amount } held { amount } claimed { amount } paid { amount } approvedAt`
const OVERSEEN = `query ($asOf: LocalDate, $first: Int = 100, $after: String, $filter: SpendingRecordFilter) {
  spendingRecords(asOf: $asOf, first: $first, after: $after, filter: $filter) { totalCount totalAmount { amount }
    totalPaid { amount } pageInfo { hasNextPage endCursor } nodes { asOf ${RECORD}
      claims { number version status amount { amount } payments { number version status receiptNumber } }
      judgement { stage results { verdict sentence } }
      timeline(first: 100) { totalCount nodes { type number version hash } } } } }`
const SEEN = `query ($asOf: LocalDate, $filter: SpendingFilter) {
  spendingRequests(asOf: $asOf, first: 100, filter: $filter) { totalCount totalAmount { amount } nodes { asOf ${RECORD}
    claims(first: 100) { nodes { number version status amount { amount } payments(first: 100) {
      nodes { number version status receiptNumber } } } }
    judgement { stage results { verdict sentence } }
    timeline(first: 100) { totalCount nodes { type number version hash } } } } }`

type Claim = { payments: { nodes: object[] } }
type Request = { claims: { nodes: Claim[] } }
/** Pages of the office are plain lists at the overseers' door. */
const flat = (request: Request) => ({
  ...request,
  claims: request.claims.nodes.map((claim) => ({ ...claim, payments: claim.payments.nodes })),
})

describe('spending as of a day', () => {
  it.each(['2015-04-10', '2015-04-20', '2015-06-30', '2015-09-08', '2015-11-15', '2016-01-01', null])(
    'N-100 as of %s overseers read what the office reads, in the list, the totals, the claims and the timeline',
    async (asOf) => {
      const { data, errors } = await overseer(OVERSEEN, { asOf })
      expect(errors).toBeUndefined()
      const { totalPaid, pageInfo, ...overseen } = data.spendingRecords
      const known = (await clerk(SEEN, { asOf })).data.spendingRequests
      expect(overseen).toEqual({ ...known, nodes: known.nodes.map(flat) })
      expect(Number(totalPaid.amount)).toBe(
        overseen.nodes.reduce((sum: number, { paid }: { paid: { amount: string } }) => sum + Number(paid.amount), 0),
      )
      expect(pageInfo.hasNextPage).toBe(false)
    },
  )

  it('what is done today leaves every answer as of yesterday as it was', async () => {
    const yesterday = async () => (await overseer(OVERSEEN, { asOf: '2015-11-15' })).data
    const before = await yesterday()
    const waiting = before.spendingRecords.nodes.filter(({ status }: { status: string }) => status === 'DECIDING')
    expect(waiting.length).toBeGreaterThan(0)
    const line = await lineOf(member, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
    const { request } = await act(member, 'submitRequest', { application: trip(line) })
    await act(member, 'withdrawRequest', { ...seen(request), reason: '改期' })
    expect(await yesterday()).toEqual(before)
    const filter = { text: request.number }
    const counts = await Promise.all(
      ['2015-11-15', null].map(
        async (asOf) => (await overseer(OVERSEEN, { asOf, filter })).data.spendingRecords.totalCount,
      ),
    )
    expect(counts).toEqual([0, 1])
  })

  it('a status is looked for as it was that day', async () => {
    const filter = { statuses: ['DECIDING'] }
    const days = await Promise.all(
      ['2015-04-10', '2015-04-20'].map(async (asOf) => {
        const { data } = await overseer(OVERSEEN, { asOf, filter })
        expect(data.spendingRecords.totalCount).toBe(data.spendingRecords.nodes.length)
        return data.spendingRecords.nodes.map(({ number }: { number: string }) => number)
      }),
    )
    expect(days[0]).not.toEqual(days[1])
    expect(days[0].length).toBeGreaterThan(0)
  })

  it('a past day is read page by page like any other', async () => {
    const all = (await overseer(OVERSEEN, { asOf: '2015-06-30' })).data.spendingRecords.nodes
    const paged: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { data } = await overseer(OVERSEEN, { asOf: '2015-06-30', first: 2, after })
      const { nodes, pageInfo } = data.spendingRecords
      paged.push(...nodes.map(({ number }: { number: string }) => number))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(paged).toEqual(all.map(({ number }: { number: string }) => number))
  })

  it('the verification of a record read as of a past day is that of the books of now', async () => {
    const query = `query ($n: String!, $asOf: LocalDate) { spendingRecord(number: $n, asOf: $asOf) {
      asOf status verification { outcome facts } } }`
    const ask = async (asOf: string | null) => (await overseer(query, { n: 'ZC-2015-0001', asOf })).data.spendingRecord
    const [then, now] = [await ask('2015-04-12'), await ask(null)]
    expect([then.asOf, now.asOf]).toEqual(['2015-04-12', null])
    expect(then.status).not.toBe(now.status)
    expect(then.verification).toEqual(now.verification)
    expect(await ask('2015-03-27')).toBeNull()
  })
})

describe('a fact that was altered', () => {
  it('hides nothing of a past day: its record stands as it is, and the verification names it', async () => {
    const [victim] = (await overseer(OVERSEEN, { asOf: '2015-06-30' })).data.spendingRecords.nodes.slice(-1)
    const others = async () => {
      const { data, errors } = await overseer(
        `{ spendingRecords(asOf: "2015-06-30", first: 100) { totalCount nodes { number verification { outcome } } } }`,
      )
      expect(errors).toBeUndefined()
      return data.spendingRecords
    }
    const whole = await others()
    await alterable()
    const where = 'version = 1 and record = (select id from spending.request where number = $1)'
    const body = (await admin.query<{ body: Buffer }>(`select body from trail.fact where ${where}`, [victim.number]))
      .rows[0]!.body
    for (const altered of [
      `convert_to(replace(convert_from(body, 'UTF8'), '"from":"2015', '"from":"never'), 'UTF8')`,
      `'\\xff00'::bytea`,
      `convert_to('{"act":{"at":"2015-01-01T00:00:00.000Z"},"fact":{"type":"Nothing"}}', 'UTF8')`,
    ]) {
      await admin.query(`update trail.fact set body = ${altered} where ${where}`, [victim.number])
      const { totalCount, nodes } = await others()
      expect(totalCount).toBe(whole.totalCount)
      const found = nodes.find(({ number }: { number: string }) => number === victim.number)
      expect(found.verification.outcome).toBe('TAMPERED')
      await admin.query(`update trail.fact set body = $2 where ${where}`, [victim.number, body])
    }
  })

  it('of the organisation hides nobody but whom it tells of, also where it is the first of several', async () => {
    await alterable()
    const ask = async () => {
      const { data, errors } = await overseer('{ organisation { people { person { name } } teams { team { code } } } }')
      expect(errors).toBeUndefined()
      return data.organisation
    }
    const before = await ask()
    await admin.query(`update trail.fact set body = '\\xff00' where version = 1 and record = (
      select record from trail.fact where record in (select id from organisation.appointment) and version = 2 limit 1)`)
    const after = await ask()
    expect(after.teams).toEqual(before.teams)
    expect(after.people.length).toBeGreaterThan(before.people.length - 2)
  })
})

/** What only a thief could do: facts that may be changed. */
async function alterable() {
  const { rows } = await admin.query<{ conname: string }>(
    `select conname from pg_constraint where conrelid = 'trail.fact'::regclass and contype = 'c'`,
  )
  for (const { conname } of rows) await admin.query(`alter table trail.fact drop constraint "${conname}"`)
  await admin.query('alter table trail.fact disable trigger all')
}
