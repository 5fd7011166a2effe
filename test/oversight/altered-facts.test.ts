import { createHash } from 'node:crypto'
import { seal, type Hash, type Instant } from '@lianzhao/domain'
import { describe, expect, it } from 'vitest'
import { booksOfAThief } from './books.ts'

const { admin, verifiedAfter } = await booksOfAThief()
const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')

/** A spending that went all the way, so that its chain is long. */
const [victim] = (
  await admin.query<{ id: string; versions: number; number: string }>(`
    select r.id, r.version as versions, r.number from spending.request r where r.paid > 0 order by r.number limit 1`)
).rows
const { id, versions, number } = victim!

const named = (fault: string, more: object = {}) => expect.objectContaining({ fault, record: id, number, ...more })
const rewrite = (version: number, to: string) =>
  `update trail.fact set body = ${to} where record = '${id}' and version = ${version}`
const rehash = `update trail.fact set hash = encode(sha256(body), 'hex') where record = '${id}'`

describe('a trail that was tampered with is found out:', () => {
  it.each(Array.from({ length: versions }, (_, index) => index + 1))('fact %i removed', async (version) => {
    const { outcome, findings } = await verifiedAfter(() =>
      admin.query('delete from trail.fact where record = $1 and version = $2', [id, version]),
    )
    expect(outcome).toBe('TAMPERED')
    expect(findings.filter(({ record }) => record === id)).not.toEqual([])
  })

  it('all facts of a record removed', async () => {
    const { findings } = await verifiedAfter(() => admin.query('delete from trail.fact where record = $1', [id]))
    expect(findings).toContainEqual(named('ROW_WITHOUT_FACTS'))
  })

  it('a whole spending removed, row and facts and all that belongs to it, by the hole in the numbers', async () => {
    const { outcome, findings } = await verifiedAfter(async () => {
      const rejected = `(select id from spending.request where number = 'ZC-2015-0009')`
      await admin.query(
        `delete from trail.queue where fact_id in (select id from trail.fact where record = ${rejected})`,
      )
      await admin.query(`delete from trail.fact where record = ${rejected}`)
      await admin.query(`delete from spending.request where number = 'ZC-2015-0009'`)
    })
    expect(outcome).toBe('TAMPERED')
    expect(findings).toEqual([
      expect.objectContaining({ fault: 'NUMBER_MISSING', kind: 'spending.request', number: 'ZC-2015-0009' }),
    ])
  })

  it('a body edited, its hash left', async () => {
    const { findings } = await verifiedAfter(() =>
      admin.query(rewrite(1, `convert_to(replace(convert_from(body, 'UTF8'), '演示', '演'), 'UTF8') || ' '::bytea`)),
    )
    expect(findings).toContainEqual(named('HASH_DIFFERS', { version: 1 }))
  })

  it('a body edited and its hash recomputed', async () => {
    const { findings } = await verifiedAfter(async () => {
      await admin.query(
        rewrite(1, `convert_to(regexp_replace(convert_from(body, 'UTF8'), '"amount":"\\d+"', '"amount":"1"'), 'UTF8')`),
      )
      await admin.query(rehash)
    })
    expect(findings).toContainEqual(named('CHAIN_BROKEN', { version: 2 }))
    expect(findings).toContainEqual(named('COLUMN_DIFFERS', { column: 'amount', replayed: '"1"' }))
  })

  it('a body written in another form, with the same meaning', async () => {
    const { findings } = await verifiedAfter(async () => {
      await admin.query(rewrite(versions, `body || ' '::bytea`))
      await admin.query(rehash)
    })
    expect(findings).toContainEqual(named('NOT_CANONICAL', { version: versions }))
  })

  it('a body that is no text at all', async () => {
    const { findings } = await verifiedAfter(async () => {
      await admin.query(rewrite(1, `'\\xff00fe'::bytea`))
    })
    expect(findings).toContainEqual(expect.objectContaining({ fault: 'HASH_DIFFERS', record: id, version: 1 }))
  })

  it('two facts exchanged', async () => {
    const { findings } = await verifiedAfter(async () => {
      const move = 'update trail.fact set version = $3 where record = $1 and version = $2'
      await admin.query(move, [id, 2, 99])
      await admin.query(move, [id, 3, 2])
      await admin.query(move, [id, 99, 3])
    })
    expect(findings).toContainEqual(named('OUT_OF_PLACE', { version: 2 }))
    expect(findings).toContainEqual(named('OUT_OF_PLACE', { version: 3 }))
  })

  it('a fact moved to another record', async () => {
    const { findings } = await verifiedAfter(() =>
      admin.query(`update trail.fact set record = uuidv7() where record = $1 and version = $2`, [id, versions]),
    )
    expect(findings).toContainEqual(named('COLUMN_DIFFERS', { column: 'version' }))
    expect(findings.length).toBeGreaterThan(2)
  })

  it('facts of a record that has no row', async () => {
    const record = '01999999-0000-7000-8000-000000000000'
    const { findings } = await verifiedAfter(() =>
      append('organisation.person', record, 1, null, { type: 'PersonRegistered', id: record, name: 'x', login: null }),
    )
    expect(findings).toEqual([
      expect.objectContaining({ fault: 'FACTS_WITHOUT_ROW', kind: 'organisation.person', record }),
    ])
  })

  it('a hold invented on a line, with row and chain to match, because the sums differ', async () => {
    const { rows } = await admin.query<{ id: string; version: number; head: string }>(
      'select * from funds.budget_line limit 1',
    )
    const line = rows[0]!
    const { findings } = await verifiedAfter(async () => {
      const fact = { type: 'BudgetHeld', requestId: id, amount: 700n }
      const head = await append('funds.budget_line', line.id, line.version + 1, line.head, fact)
      await admin.query(
        'update funds.budget_line set committed = committed + 700, version = version + 1, head = $2 where id = $1',
        [line.id, head],
      )
    })
    expect(findings).toEqual([
      expect.objectContaining({
        fault: 'SUM_DIFFERS',
        kind: 'funds.budget_line',
        record: line.id,
        column: 'committed',
      }),
    ])
  })

  it('a payment removed together with its facts, because the sums differ', async () => {
    const { findings } = await verifiedAfter(async () => {
      const { rows } = await admin.query<{
        id: string
      }>(`delete from spending.payment where status = 'PAID' and claim_id in
        (select id from spending.claim where request_id = '${id}') returning id`)
      await admin.query('delete from trail.fact where record = any($1)', [rows.map((row) => row.id)])
    })
    expect(findings).toEqual([
      expect.objectContaining({ fault: 'SUM_DIFFERS', kind: 'funds.budget_line', column: 'paid' }),
    ])
  })

  it('a reading rewritten', async () => {
    const record = '01999999-0000-7000-8000-000000000000'
    const { findings } = await verifiedAfter(async () => {
      await append('trail.read', record, 1, null, { type: 'OversightRead', office: 'AUDIT' })
      await admin.query(
        `update trail.fact set body = convert_to(replace(convert_from(body, 'UTF8'), 'AUDIT', 'FINANCE'), 'UTF8') where record = $1`,
        [record],
      )
    })
    expect(findings).toEqual([
      expect.objectContaining({ fault: 'HASH_DIFFERS', kind: 'trail.read', record, version: 1 }),
    ])
  })
})

it('a kind of fact that this version does not know leaves the books without a verdict', async () => {
  const { outcome, findings } = await verifiedAfter(() =>
    append('projects.project', '01999999-0000-7000-8000-000000000000', 1, null, { type: 'ProjectOpened' }),
  )
  expect(outcome).toBe('INCOMPLETE')
  expect(findings).toEqual([expect.objectContaining({ fault: 'UNKNOWN_KIND', kind: 'projects.project' })])
})

describe('a personal text', () => {
  it.each(['text', 'salt'])('whose %s was edited is named with its record and column', async (part) => {
    const { rows } = await admin.query<{ id: string; name: string; number: string; payee_name: string }>(`
      select p.id, p.name, c.id as claim, c.payee_name, c.number from organisation.person p, spending.claim c limit 1`)
    const { name, payee_name } = rows[0]!
    const { outcome, findings } = await verifiedAfter(() =>
      admin.query(`update privacy.plain_text set ${part} = ${part} || 'x' where commitment in ($1, $2)`, [
        name,
        payee_name,
      ]),
    )
    expect(outcome).toBe('TAMPERED')
    expect(findings).toContainEqual(
      expect.objectContaining({
        fault: 'TEXT_ALTERED',
        kind: 'organisation.person',
        record: rows[0]!.id,
        column: 'name',
      }),
    )
    expect(findings).toContainEqual(
      expect.objectContaining({
        fault: 'TEXT_ALTERED',
        kind: 'spending.claim',
        number: rows[0]!.number,
        column: 'payee_name',
      }),
    )
  })

  it('that was erased is no tampering', async () => {
    const { outcome, findings } = await verifiedAfter(() => admin.query('delete from privacy.plain_text'))
    expect({ outcome, findings }).toEqual({ outcome: 'SOUND', findings: [] })
  })

  it('put there for nobody is found', async () => {
    const { findings } = await verifiedAfter(() =>
      admin.query(`insert into privacy.plain_text values (repeat('a', 64), repeat('b', 64), '某人')`),
    )
    expect(findings).toEqual([expect.objectContaining({ fault: 'TEXT_ALTERED', kind: 'privacy.plain_text' })])
  })
})

type Sealable = { readonly type: string } & Readonly<Record<string, unknown>>

async function append(kind: string, record: string, version: number, previous: string | null, fact: Sealable) {
  const act = { actor: id, at: '2015-11-16T01:00:00.000Z' as Instant, command: 'forge', key: 'forged' }
  const { body, hash } = seal(sha256, { kind, record, version, previous }, fact, act)
  await admin.query(
    `insert into trail.fact (record, version, previous, body, hash) values ($1, $2, $3, convert_to($4, 'UTF8'), $5)`,
    [record, version, previous, body, hash],
  )
  return hash
}
