import { describe, expect, it } from 'vitest'
import { oversight } from './oversight.ts'

const { admin, signIn } = await oversight()
const ask = await signIn()

/** A spending that went all the way, and another one. */
const [victim, number] = (
  await admin.query<{ number: string }>(`
    select r.number from spending.request r where r.paid > 0 order by r.number desc limit 2`)
).rows.map((row) => row.number)

type Page = { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: Record<string, never> }

describe('one record', () => {
  it('N-100 is shown with its claims, its payments and its story, in Chinese or in English', async () => {
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
      // What people typed stands in quotation marks, as they typed it.
      expect(`${rule.name} ${rule.citation} ${sentence.replace(/"[^"]*"/g, '')}`).not.toMatch(/\p{Script=Han}/u)
  })

  it('its story comes complete in pages, from both ends', async () => {
    const query = `query Story($number: String!, $first: Int, $after: String, $last: Int, $before: String) {
      spendingRecord(number: $number) { timeline(first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`
    const walk = async (forwards: boolean) => {
      const ids: string[] = []
      for (let cursor: string | null = null, more = true; more;) {
        const page = forwards ? { first: 3, after: cursor } : { last: 3, before: cursor }
        const answer = await ask(query, { number, ...page })
        const { nodes, pageInfo } = answer.data.spendingRecord.timeline as Page
        const found = nodes.map(({ id }) => id)
        if (forwards) ids.push(...found)
        else ids.unshift(...found)
        cursor = pageInfo[forwards ? 'endCursor' : 'startCursor']!
        more = pageInfo[forwards ? 'hasNextPage' : 'hasPreviousPage']!
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
  const number = victim
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
