import { expect, it, vi } from 'vitest'
import { county } from '../../test/county.ts'

const { signIn, books } = await county()
const office = await signIn('luxiaochen')

const PAGE =
  'query ($first: Int, $after: String, $last: Int, $before: String) { spendingRequests(first: $first, after: $after, last: $last, before: $before) { totalCount totalAmount { amount } nodes { number amount { amount } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }'
const page = async (variables: object) => (await office(PAGE, variables)).data.spendingRequests
const numbers = ({ nodes }: { nodes: { number: string }[] }) => nodes.map(({ number }) => number)

it('pages forwards and backwards show every record once, newest first', async () => {
  const all = await page({ first: 100 })
  const forwards: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const one = await page({ first: 4, after })
    forwards.push(...numbers(one))
    after = one.pageInfo.endCursor
    more = one.pageInfo.hasNextPage
  }
  const backwards: string[] = []
  for (let before: string | null = null, more = true; more;) {
    const one = await page({ last: 4, before })
    backwards.unshift(...numbers(one))
    before = one.pageInfo.startCursor
    more = one.pageInfo.hasPreviousPage
  }
  expect(numbers(all)).toHaveLength(23)
  expect(forwards).toEqual(numbers(all))
  expect(backwards).toEqual(numbers(all))
})

it('the total counts all that match, not the page', async () => {
  const all = await page({ first: 100 })
  const one = await page({ first: 1 })
  expect([one.totalCount, one.totalAmount]).toEqual([all.totalCount, all.totalAmount])
  const sum = all.nodes.reduce(
    (sum: number, { amount }: { amount: { amount: string } }) => sum + Number(amount.amount),
    0,
  )
  expect(all.totalAmount.amount).toBe(sum.toFixed(2))
})

it('a page asks for first or last, from 1 to 100, and for a cursor that this server gave out', async () => {
  for (const variables of [{}, { first: 0 }, { first: 101 }, { last: 101 }, { first: 1, last: 1 }])
    expect((await office(PAGE, variables)).errors[0].extensions.code).toBe('PAGE_SIZE')
  for (const after of ['nonsense', Buffer.from('2015|x').toString('base64url')])
    expect((await office(PAGE, { first: 1, after })).errors[0].extensions.code).toBe('BAD_CURSOR')
})

it.each([
  [{ text: '2015-0004' }, 1],
  [{ text: '100%' }, 0],
  [{ teams: ['TAIWAN_GENERAL_INDUSTRY'] }, 3],
  [{ uses: ['RECEPTION'] }, 11],
  [{ statuses: ['REJECTED'] }, 2],
  [{ amount: { min: '1480.00', max: '1480.00' } }, 1],
  [{ from: '2015-11-12', to: '2015-11-12' }, 2],
  [{ teams: ['TAIWAN_GENERAL_INDUSTRY'], statuses: ['REJECTED'] }, 1],
])('the filter %j matches %i records', async (filter, count) => {
  const { data } = await office(
    'query ($filter: SpendingFilter) { spendingRequests(first: 100, filter: $filter) { totalCount nodes { id } } }',
    { filter },
  )
  expect([data.spendingRequests.totalCount, data.spendingRequests.nodes.length]).toEqual([count, count])
})

it('a list with lines, people, claims, payees and payments costs a dozen statements, however many records it shows', async () => {
  const statements = async (first: number) => {
    const asked = vi.spyOn(books.pool, 'query')
    const { errors } = await office(
      `query ($first: Int) { spendingRequests(first: $first) { totalCount nodes { number team { name } line { available { amount } } applicant { name } approver { name } nextStep { people { name } } judgement { results { sentence } } actions { allowed }
        claims(first: 10) { nodes { number filedBy { name } payee { name account } nextStep { people { name } } payments(first: 10) { nodes { number requestedBy { name } claim { number } } } } } } } }`,
      { first },
    )
    expect(errors).toBeUndefined()
    const count = asked.mock.calls.length
    asked.mockRestore()
    return count
  }
  expect(await statements(5)).toBeLessThanOrEqual(14)
  expect(await statements(15)).toBeLessThanOrEqual(14)
})
