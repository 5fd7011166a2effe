import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Client } from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { oversight } from './oversight.ts'

const { admin, signIn } = await oversight()
const ask = await signIn()

type Row = {
  number: string
  purpose: string
  team: string
  use: string
  status: string
  amount: string
  paid: string
  day: string
  claims: string[]
  judged: { rule: string; verdict: string }[]
}
const rows = (
  await admin.query<Row>(`
    select r.number, r.purpose, r.team, r."use", r.status, r.amount, r.paid,
      to_char(r.submitted_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
      array(select c.status from spending.claim c where c.request_id = r.id) as claims,
      array(select jsonb_array_elements(j -> 'results') from (
        select r.judgement as j union all select c.judgement from spending.claim c where c.request_id = r.id
        union all select p.judgement from spending.payment p join spending.claim c on c.id = p.claim_id
          where c.request_id = r.id) as judgements) as judged
    from spending.request r order by r.submitted_at desc, r.id desc`)
).rows

const LIST = `query List($filter: SpendingRecordFilter, $first: Int, $after: String, $last: Int, $before: String) {
  spendingRecords(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount totalAmount { amount } totalPaid { amount }
    edges { cursor node { number } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

type Filter = {
  text?: string
  teams?: string[]
  uses?: string[]
  statuses?: string[]
  claimStatuses?: string[]
  amount?: { min?: string; max?: string }
  from?: string
  to?: string
  rule?: string
  verdict?: string
}

/** The list as anybody would make it by hand. */
const expected = ({ text, teams, uses, statuses, claimStatuses, amount, from, to, rule, verdict }: Filter): Row[] =>
  rows.filter(
    (row) =>
      (!text || `${row.number}\n${row.purpose}`.toLowerCase().includes(text.toLowerCase())) &&
      (!teams || teams.includes(row.team)) &&
      (!uses || uses.includes(row.use)) &&
      (!statuses || statuses.includes(row.status)) &&
      (!claimStatuses || row.claims.some((status) => claimStatuses.includes(status))) &&
      (!amount?.min || Number(row.amount) >= Number(amount.min) * 100) &&
      (!amount?.max || Number(row.amount) <= Number(amount.max) * 100) &&
      (!from || row.day >= from) &&
      (!to || row.day <= to) &&
      ((!rule && !verdict) ||
        row.judged.some((one) => (!rule || one.rule === rule) && (!verdict || one.verdict === verdict))),
  )

const yuan = (fen: bigint) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
const totalOf = (some: Row[], column: 'amount' | 'paid') =>
  yuan(some.reduce((sum, row) => sum + BigInt(row[column]), 0n))
const of = <T>(values: readonly T[]) => fc.constantFrom(...new Set(values))
const some = <T>(values: readonly T[]) => fc.uniqueArray(of(values), { maxLength: 3 })
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    text: fc.oneof(
      of(rows.map(({ purpose }) => purpose.slice(0, 2))),
      of(['zc-2015', '0003', '%', '_', "'", '\\', '。']),
    ),
    teams: some([...rows.map(({ team }) => team), 'NO_SUCH_TEAM']),
    uses: some(rows.map(({ use }) => use)),
    statuses: some(['DRAFT', 'DECIDING', 'APPROVED', 'WITHDRAWN', 'REJECTED']),
    claimStatuses: some(['REVIEWING', 'PAYABLE', 'PAID', 'REFUSED']),
    amount: fc.record(
      { min: of(['0.00', '660.00', '1480.00']), max: of(['720', '4980.5', '99999.99']) },
      { requiredKeys: [] },
    ),
    from: of(rows.map(({ day }) => day)),
    to: of(rows.map(({ day }) => day)),
    rule: of(['R-BUD-01', 'R-BUD-02', 'R-REC-03', 'R-SOD-01', 'R-PAY-01', 'R-XXX-99']),
    verdict: of(['PASS', 'FAIL', 'NOT_APPLICABLE', 'NOT_EVALUATED']),
  },
  { requiredKeys: [] },
)

describe('the list', () => {
  it('gives every match once, in order, page by page and from both ends, with the right totals', async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.integer({ min: 1, max: 7 }), fc.boolean(), async (filter, size, forwards) => {
        const wanted = expected(filter)
        const seen: string[] = []
        for (let cursor: string | null = null; ;) {
          const page = forwards ? { first: size, after: cursor } : { last: size, before: cursor }
          const { data, errors } = await ask(LIST, { filter, ...page })
          expect(errors).toBeUndefined()
          const { edges, pageInfo, totalCount, totalAmount, totalPaid } = data.spendingRecords
          const numbers = edges.map(({ node }: { node: { number: string } }) => node.number)
          if (forwards) seen.push(...numbers)
          else seen.unshift(...numbers)
          expect(totalCount).toBe(wanted.length)
          expect(totalAmount.amount).toBe(totalOf(wanted, 'amount'))
          expect(totalPaid.amount).toBe(totalOf(wanted, 'paid'))
          expect(pageInfo[forwards ? 'hasPreviousPage' : 'hasNextPage']).toBe(cursor !== null)
          if (!pageInfo[forwards ? 'hasNextPage' : 'hasPreviousPage']) break
          expect(numbers).toHaveLength(size)
          cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor
        }
        expect(seen).toEqual(wanted.map(({ number }) => number))
      }),
      { numRuns: 60 },
    )
  })

  it('is newest first, also where two requests came at the same moment', async () => {
    await admin.query('begin')
    const tied = rows.slice(0, 6).map(({ number }) => number)
    await admin.query(`alter table spending.request disable trigger all`)
    await admin.query(`update spending.request set submitted_at = '2015-11-13T00:00:00Z' where number = any($1)`, [
      tied,
    ])
    await admin.query(`alter table spending.request enable trigger all`)
    await admin.query('commit')
    const seen: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { data } = await ask(LIST, { first: 2, after })
      const { edges, pageInfo } = data.spendingRecords
      seen.push(...edges.map(({ node }: { node: { number: string } }) => node.number))
      ;[after, more] = [pageInfo.endCursor, pageInfo.hasNextPage]
    }
    expect(seen).toHaveLength(rows.length)
    expect(new Set(seen).size).toBe(rows.length)
    expect(seen.slice(0, 6).toSorted()).toEqual(tied.toSorted())
  })

  it.each([{}, { first: 0 }, { first: 101 }, { last: -1 }, { first: 5, last: 5 }, { first: null }])(
    'a page asked as %j is refused with a sentence',
    async (page) => {
      expect(await ask(LIST, page)).toMatchObject({
        errors: [{ message: expect.stringMatching(/1 至 100.*1 to 100/) as string, extensions: { code: 'PAGE_SIZE' } }],
      })
    },
  )

  it.each([
    '',
    'x',
    Buffer.from('2015|1').toString('base64url'),
    Buffer.from("2015-01-01T00:00:00.000Z|' or 1=1").toString('base64url'),
  ])('a cursor %j that was never given out is refused', async (after) => {
    expect(await ask(LIST, { first: 1, after })).toMatchObject({ errors: [{ extensions: { code: 'BAD_CURSOR' } }] })
  })

  it.each([
    { amount: { min: '1.234' } },
    { amount: { max: 5 } },
    { from: '2015-02-30' },
    { statuses: ['PAID_TWICE'] },
    { text: 'a\0b' },
    { verdict: 'MAYBE' },
  ])('a filter %j is refused, and nothing breaks', async (filter) => {
    expect(await ask(LIST, { first: 1, filter })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })

  it('costs the same statements for fifty records as for one, with claims, payments, names and verification', async () => {
    const query = (
      first: number,
    ) => `{ spendingRecords(first: ${first}) { totalCount nodes { number applicant approver fund
      claims { payeeName payeeAccount filedBy reviewer authoriser payments { requestedBy confirmedBy } }
      timeline(first: 20) { totalCount nodes { actor } } verification { outcome } } } }`
    const statements = async (first: number): Promise<number> => {
      const spy = vi.spyOn(Client.prototype, 'query')
      const { data } = await ask(query(first))
      const sent = spy.mock.calls.map(([asked]) => (asked as unknown as { text?: string }).text ?? String(asked))
      spy.mockRestore()
      expect(data.spendingRecords.nodes.length).toBe(Math.min(first, rows.length))
      return sent.filter((sql) => /audit\.|trail\.fact/.test(sql)).length
    }
    const paid = rows.findIndex(({ claims }) => claims.includes('PAID')) + 1
    const [few, many] = [await statements(paid), await statements(50)]
    expect(many).toBe(few)
    expect(many).toBeLessThan(25)
  })

  it('asks for no totals that nobody wants', async () => {
    const spy = vi.spyOn(Client.prototype, 'query')
    await ask('{ spendingRecords(first: 5) { nodes { number } } }')
    const sent = spy.mock.calls.map(([asked]) => (asked as unknown as { text?: string }).text ?? String(asked))
    spy.mockRestore()
    expect(sent.filter((sql) => /count\(\*\)/.test(sql))).toEqual([])
  })
})

describe('one record', () => {
  const number = rows.find(({ claims }) => claims.includes('PAID'))!.number

  it('is shown with its claims, its payments and its story, in Chinese or in English', async () => {
    const query = `query One($number: String!) { spendingRecord(number: $number) {
      number team { code name clause } use { name } judgement { ruleSet results { rule { id name citation } sentence } }
      claims { status payeeName payeeAccount allowed { amount currency } payments { status amount { amount } } }
      timeline(first: 100) { totalCount nodes { type number version previous hash } } } }`
    const { data } = await ask(query, { number })
    const record = data.spendingRecord
    expect(record.team.name).toMatch(/[组队]$/)
    expect(record.claims).toEqual([
      expect.objectContaining({ status: 'PAID', payments: [expect.objectContaining({ status: 'PAID' })] }),
    ])
    expect(record.claims[0].payeeAccount).toMatch(/^\d{10,}$/)
    const { nodes, totalCount } = record.timeline
    expect(nodes).toHaveLength(totalCount)
    expect(nodes[0]).toMatchObject({ type: 'SpendingRequested', number, version: 1, previous: null })
    expect(nodes.map(({ type }: { type: string }) => type)).toContain('PaymentConfirmed')
    const own = nodes.filter((fact: { number: string }) => fact.number === number)
    expect(own.slice(1).map((fact: { previous: string }) => fact.previous)).toEqual(
      own.slice(0, -1).map((fact: { hash: string }) => fact.hash),
    )
    const english = await ask(query, { number }, { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' })
    expect(english.data.spendingRecord.team.name).toMatch(/^[ -~]+$/)
    for (const { rule, sentence } of english.data.spendingRecord.judgement.results)
      expect(`${rule.name} ${rule.citation} ${sentence}`).not.toMatch(/\p{Script=Han}/u)
  })

  it('its story comes complete in pages, from both ends', async () => {
    const query = `query Story($number: String!, $first: Int, $after: String, $last: Int, $before: String) {
      spendingRecord(number: $number) { timeline(first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`
    const walk = async (forwards: boolean) => {
      const ids: string[] = []
      for (let cursor: string | null = null, more = true; more;) {
        const page = forwards ? { first: 3, after: cursor } : { last: 3, before: cursor }
        const { nodes, pageInfo } = (await ask(query, { number, ...page })).data.spendingRecord.timeline
        const found = nodes.map(({ id }: { id: string }) => id)
        if (forwards) ids.push(...found)
        else ids.unshift(...found)
        cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor
        more = forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage
      }
      return ids
    }
    const all = await walk(true)
    expect(all.length).toBeGreaterThan(10)
    expect(new Set(all).size).toBe(all.length)
    expect(await walk(false)).toEqual(all)
  })

  it('is found by the global id of every part of it', async () => {
    const { data } = await ask(
      `query One($number: String!) { spendingRecord(number: $number) { id claims { id payments { id } } timeline(first: 1) { nodes { id } } } }`,
      { number },
    )
    const { id, claims, timeline } = data.spendingRecord
    const ids = [id, claims[0].id, claims[0].payments[0].id, timeline.nodes[0].id]
    const found = await ask('query Some($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids })
    expect(found.data.nodes).toEqual(
      ['SpendingRecord', 'ClaimRecord', 'PaymentRecord', 'Fact'].map((__typename, index) => ({
        id: ids[index],
        __typename,
      })),
    )
    expect((await ask('query One($id: ID!) { node(id: $id) { id } }', { id })).data.node).toEqual({ id })
  })

  it('an unknown, a foreign, a malformed id and a reading of somebody else have one answer: nothing', async () => {
    const made = (text: string) => Buffer.from(text).toString('base64url')
    const { rows: readings } = await admin.query<{ id: string }>(
      `select id from trail.fact where convert_from(body, 'UTF8')::jsonb ->> 'kind' = 'trail.read' limit 1`,
    )
    const ids = [
      made('SpendingRecord:01999999-0000-7000-8000-000000000000'),
      made('Person:01999999-0000-7000-8000-000000000000'),
      made(`Fact:${readings[0]!.id}`),
      made('SpendingRecord:%'),
      made('SpendingRecord'),
      '',
      '\0',
      '支出',
    ]
    const { data } = await ask('query Some($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(data.nodes).toEqual(ids.map(() => null))
    for (const unknown of ['', 'ZC-2015-9999', "' or 1=1"])
      expect(
        (await ask('query One($n: String!) { spendingRecord(number: $n) { id } }', { n: unknown })).data.spendingRecord,
      ).toBeNull()
    const tooMany = Array.from({ length: 101 }, () => '')
    expect(await ask('query Some($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: tooMany })).toMatchObject({
      errors: [{ extensions: { code: 'PAGE_SIZE' } }],
    })
  })

  it('shows an erased name as erased, and one that was altered as such', async () => {
    const query =
      'query One($number: String!) { spendingRecord(number: $number) { applicant claims { payeeName } verification { outcome } } }'
    const texts = (await admin.query('select * from privacy.plain_text')).rows as {
      commitment: string
      salt: string
      text: string
    }[]
    await admin.query(
      `update privacy.plain_text set text = text || '甲' where commitment in (select payee_name from spending.claim)`,
    )
    await admin.query(`delete from privacy.plain_text where commitment in (select name from organisation.person)`)
    const { data } = await ask(query, { number })
    expect(data.spendingRecord).toMatchObject({
      applicant: '（已删除）',
      claims: [{ payeeName: expect.stringMatching(/甲（与承诺不符）$/) as string }],
      verification: { outcome: 'TAMPERED' },
    })
    const english = await ask(query, { number }, { 'accept-language': 'en' })
    expect(english.data.spendingRecord.applicant).toBe('(erased)')
    await admin.query('delete from privacy.plain_text')
    for (const { commitment, salt, text } of texts)
      await admin.query('insert into privacy.plain_text values ($1, $2, $3)', [commitment, salt, text])
  })
})

describe('a record that was tampered with', () => {
  const number = rows.findLast(({ claims }) => claims.includes('PAID'))!.number
  const query = `query One($number: String!) { spendingRecord(number: $number) { team { name } judgement { results { verdict } }
    claims { judgement { results { sentence } } }
    verification { outcome facts records differences { number kind column stored replayed message } } } }`
  const behindTheBack = async (...deeds: string[]) => {
    for (const table of ['request', 'claim', 'payment'])
      await admin.query(`alter table spending.${table} disable trigger all`)
    for (const sql of deeds) await admin.query(sql)
    for (const table of ['request', 'claim', 'payment'])
      await admin.query(`alter table spending.${table} enable trigger all`)
  }

  it('is still shown, and its verification names what was done to it', async () => {
    const untouched = (await ask(query, { number })).data.spendingRecord.verification
    expect(untouched).toMatchObject({ outcome: 'SOUND', records: 3, differences: [] })
    await behindTheBack(
      `update spending.request set team = 'ELSEWHERE', judgement = '{"results": [null, {"rule": 7}]}' where number = '${number}'`,
      `update spending.claim set judgement = '[1.5]', request_id = (select id from spending.request where number <> '${number}' limit 1)
       where request_id = (select id from spending.request where number = '${number}')`,
    )
    const { data, errors } = await ask(query, { number })
    expect(errors).toBeUndefined()
    const { verification, team } = data.spendingRecord
    expect(team.name).toBe('ELSEWHERE(通知所无)')
    expect(verification).toMatchObject({ outcome: 'TAMPERED', records: 3, facts: untouched.facts })
    const named = verification.differences.map(
      ({ kind, column }: { kind: string; column: string }) => `${kind} ${column}`,
    )
    expect(named.toSorted()).toEqual([
      'CLAIM judgement',
      'CLAIM request_id',
      'SPENDING_REQUEST judgement',
      'SPENDING_REQUEST team',
    ])
    const [team_] = verification.differences.filter(({ column }: { column: string }) => column === 'team')
    expect(team_).toMatchObject({
      number,
      stored: '"ELSEWHERE"',
      message: expect.stringContaining('列 team') as string,
    })
  })
})

it('the committed schema knows no mutation and no subscription', () => {
  const sdl = readFileSync(new URL('../../packages/audit/schema.graphql', import.meta.url), 'utf8')
  expect(sdl).not.toMatch(/Mutation|Subscription|^schema/m)
})
