import { ACTIONS, OPERATIONS, POSTS, type Post } from '@lianzhao/domain'
import { beforeAll, expect, it } from 'vitest'
import { appoint } from '../../test/appoint.ts'
import { county, type Ask } from '../../test/county.ts'
import { MAY, type Other } from '../../test/expected-organising.ts'

const OTHERS = Object.keys(MAY) as Other[]

const { books, login, signIn } = await county()
let people: readonly { readonly post: Post | null; readonly ask: Ask }[]

beforeAll(async () => {
  people = await Promise.all(
    [null, ...POSTS].map(async (post, index) => {
      const name = `holder${index}`
      await appoint(books, login, name, post === null ? [] : [{ post, teams: ['TAIWAN_GENERAL_INDUSTRY'] }])
      return { post, ask: await signIn(name) }
    }),
  )
}, 60_000)

it('the table speaks of every operation that is no act on a matter', () => {
  expect([...OTHERS, ...ACTIONS].sort()).toEqual([...OPERATIONS].sort())
})

it('every post is told of every operation whether it may, and why', async () => {
  const document = `{ ${OTHERS.map((one) => `${one}: explainOperation(operation: ${one}) { allowed chain { kind sentence favours people { name } } }`).join('\n')} }`
  for (const { post, ask } of people) {
    const { data } = await ask(document, {}, { 'accept-language': 'en' })
    for (const one of OTHERS) {
      const { allowed, chain } = data[one] as { allowed: boolean; chain: { kind: string; favours: boolean }[] }
      expect(allowed, `${post} ${one}`).toBe(post !== null && MAY[one].includes(post))
      expect(chain.map(({ kind }) => kind)).toEqual(['POST', 'MATRIX', 'ANSWER'])
      expect(chain.every(({ favours }) => favours)).toBe(allowed)
    }
  }
})

it('whoever reads lists by no post gets empty ones', async () => {
  const document = `{ spendingRequests(first: 100) { totalCount } budgetLines(first: 100) { totalCount } }`
  for (const { post, ask } of people) {
    const { data } = await ask(document)
    if (post === null || !MAY.READ_SPENDING.includes(post))
      expect(data.spendingRequests.totalCount, String(post)).toBe(0)
    const lines = data.budgetLines.totalCount as number
    expect(lines > 0, String(post)).toBe(post !== null && MAY.READ_LINES.includes(post))
  }
})
