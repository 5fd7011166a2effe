import { expect, it } from 'vitest'
import { county } from '../../test/county.ts'

const { signIn, stranger, admin } = await county()

it('nothing is answered to a stranger but the schema', async () => {
  expect((await stranger('{ viewer { waiting } }')).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect((await stranger('{ __schema { queryType { name } } }')).data.__schema.queryType.name).toBe('Query')
})

it('a member sees their own matters and nobody else’s', async () => {
  const he = await signIn('hezhixing')
  const { data } = await he('{ spendingRequests(first: 50) { totalCount totalAmount { amount } nodes { number applicant { name } nextStep { action post people { name } } } } viewer { waiting maySubmitFor { code name awaitsHead } posts { post team { name } } } }')
  expect(data.spendingRequests.nodes.map(({ applicant }: { applicant: { name: string } }) => applicant.name)).toEqual(['禾知行', '禾知行'])
  expect(data.spendingRequests.totalCount).toBe(2)
  const { rows } = await admin.query('select count(*)::int as n from trail.fact')
  expect(rows[0].n).toBeGreaterThan(100)
})
