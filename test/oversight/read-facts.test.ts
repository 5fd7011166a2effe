import { createHash } from 'node:crypto'
import { canonical } from '@lianzhao/domain/trail'
import { expect, it } from 'vitest'
import { oversight, OVERSEERS } from './oversight.ts'

const { admin, signIn, stranger } = await oversight()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

type Body = { act: { actor: string; command: string }; fact: Record<string, unknown>; record: string }
async function readings(): Promise<Body[]> {
  const { rows } = await admin.query<{ body: string }>(`
    select convert_from(body, 'UTF8') as body from trail.fact
    where convert_from(body, 'UTF8')::jsonb ->> 'kind' = 'trail.read' order by id`)
  return rows.map(({ body }) => JSON.parse(body) as Body)
}

const QUERY = 'query Look($first: Int) { spendingRecords(first: $first) { totalCount } }'

it('every answer leaves one fact: who asked, for which office, and the hashes of what was asked', async () => {
  const ask = await signIn(OVERSEERS.FINANCE)
  const before = await readings()
  const { data } = await ask(QUERY, { first: 5 })
  expect(data.spendingRecords.totalCount).toBeGreaterThan(5)
  const [reading, ...others] = (await readings()).slice(before.length)
  expect(others).toEqual([])
  const { rows } = await admin.query<{ id: string }>(`select id from organisation.person where login = $1`, [
    OVERSEERS.FINANCE,
  ])
  expect(reading!.act).toMatchObject({ actor: rows[0]!.id, command: 'read' })
  expect(reading!.fact).toMatchObject({
    type: 'OversightRead',
    by: rows[0]!.id,
    office: 'FINANCE',
    operation: 'Look',
    query: sha256(QUERY),
    variables: sha256(canonical({ first: 5 })),
  })
})

it('what is not answered for want of a login leaves none, nor does a look at the schema', async () => {
  const before = (await readings()).length
  await stranger(QUERY, { first: 5 })
  expect(await stranger('{ __schema { queryType { name } } }')).toEqual({
    data: { __schema: { queryType: { name: 'Query' } } },
  })
  expect(await stranger('{ ...f } fragment f on Query { __typename }')).toEqual({ data: { __typename: 'Query' } })
  expect(await readings()).toHaveLength(before)
})

it('a look at the schema beside a question is a reading', async () => {
  const ask = await signIn()
  const before = (await readings()).length
  await ask('{ __typename ...f } fragment f on Query { county { code } }')
  expect(await readings()).toHaveLength(before + 1)
  expect(await stranger('{ __typename ...f } fragment f on Query { county { code } }')).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  })
})

it('no read fact, no answer', async () => {
  const ask = await signIn()
  await admin.query('revoke execute on function trail.append_read from lianzhao_journal')
  try {
    expect(await ask(QUERY, { first: 5 })).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'READ_NOT_RECORDED' } })],
    })
  } finally {
    await admin.query('grant execute on function trail.append_read to lianzhao_journal')
  }
  expect((await ask(QUERY, { first: 5 })).errors).toBeUndefined()
})

it('a variable that no fact can hold is refused before anything is read', async () => {
  const ask = await signIn()
  const before = (await readings()).length
  for (const first of [1.5, '\ud800'])
    expect(await ask(QUERY, { first })).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  expect(await readings()).toHaveLength(before)
})
