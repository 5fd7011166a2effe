import {
  OFFICE_FIELDS,
  type AuditedKind,
  type BudgetLine,
  type Claim,
  type Payment,
  type SpendingRequest,
} from '@lianzhao/domain'
import { graphql, type GraphQLSchema } from 'graphql'
import { buildSchema, Ctx, Query, Resolver } from 'type-graphql'
import { beforeAll, expect, it, vi } from 'vitest'
import { county } from '../../test/county.ts'
import { act, lineOf, trip } from '../../test/matters.ts'
import type { Context } from '../context.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
import { BudgetLineType } from '../funds/budget-line.type.ts'
import { Node } from '../graphql/node.type.ts'
import { openLoaders } from '../loaders.ts'
import { readRows } from '../trail/read-rows.ts'
import { schema, unguarded } from '../schema.ts'
import { claims } from '../spending/claim.table.ts'
import { ClaimType } from '../spending/claim.type.ts'
import { payments } from '../spending/payment.table.ts'
import { PaymentType } from '../spending/payment.type.ts'
import { requests } from '../spending/request.table.ts'
import { SpendingRequestType } from '../spending/request.type.ts'
import { FactType } from '../trail/fact.type.ts'
import type { StoredFact } from '../trail/stored-fact.ts'
import { enforce } from './enforce.ts'
import { openSession } from './session.ts'

const { books, instance, signIn } = await county()
const [request, claim] = await Promise.all([
  readRows<SpendingRequest>(books, requests, 'where number = $1', ['ZC-2015-0001']).then(([row]) => row!),
  readRows<Claim>(books, claims, 'where number = $1', ['ZC-2015-0001-B1']).then(([row]) => row!),
])
const [payment] = await readRows<Payment>(books, payments, 'where claim_id = $1', [claim.id])
const [line] = await readRows<BudgetLine>(books, budgetLines, 'where id = $1', [request.lineId])
const fact = (kind: AuditedKind, record: string): StoredFact => ({
  ...{ id: request.id, record, version: 1, previous: null, hash: '' },
  body: { kind, act: { actor: request.applicant, at: '2015-06-12T00:00:00.000Z' }, fact: { type: 'Forgotten' } },
})

/** Resolvers that ask nobody anything. */
@Resolver()
class Careless {
  @Query(() => SpendingRequestType, { nullable: true })
  one() {
    return new SpendingRequestType(request)
  }
  @Query(() => SpendingRequestType)
  needed() {
    return new SpendingRequestType(request)
  }
  @Query(() => [SpendingRequestType], { nullable: 'items' })
  many() {
    return [new SpendingRequestType(request), null]
  }
  @Query(() => [SpendingRequestType])
  all() {
    return [new SpendingRequestType(request)]
  }
  @Query(() => ClaimType, { nullable: true })
  claim() {
    return new ClaimType(claim)
  }
  @Query(() => PaymentType, { nullable: true })
  payment() {
    return new PaymentType(payment!)
  }
  @Query(() => BudgetLineType, { nullable: true })
  line() {
    return new BudgetLineType(line!)
  }
  @Query(() => [FactType], { nullable: 'items' })
  facts() {
    return [
      fact('spending.request', request.id),
      fact('spending.claim', claim.id),
      fact('spending.payment', payment!.id),
      fact('organisation.person', request.applicant),
    ].map((row) => new FactType(row, null))
  }
  @Query(() => [Node], { nullable: 'items' })
  nodes() {
    return [this.one(), this.claim(), this.payment(), this.line()]
  }
  @Query(() => ClaimType, { nullable: true })
  unknown(@Ctx() _: Context) {
    return null
  }
}

const QUERY = 'one needed many all claim payment line facts nodes unknown'.split(' ')
const rights = {
  ...OFFICE_FIELDS,
  Query: { right: 'SIGNED_IN', fields: new Map(QUERY.map((field) => [field, 'SIGNED_IN'])) },
} as typeof OFFICE_FIELDS
/** Only the types that these resolvers reach are in their schema. */
const careless = () => buildSchema({ validate: false, resolvers: [Careless] })

let open: GraphQLSchema, guarded: GraphQLSchema
beforeAll(async () => {
  open = await careless()
  guarded = enforce(await careless(), rights)
})

async function ask(login: string, source: string, on: GraphQLSchema, variableValues = {}) {
  const session = (await openSession(books, instance, login))!
  const contextValue = { books, instance, session, language: 'zh', loaders: openLoaders(books), auditAddress: null }
  const { data, errors } = await graphql({ schema: on, source, contextValue, variableValues })
  const codes = errors?.map(({ message, extensions }) => extensions['code'] ?? message) ?? []
  return { data: data && (JSON.parse(JSON.stringify(data)) as Record<string, unknown>), codes }
}

const STRANGER = 'shifangyuan' // a member of another team
const EVERYTHING = `{ one { number } many { number } claim { number } payment { number } line { id }
  facts { type } nodes { id } unknown { number } }`

it('without the wall a careless resolver would hand out a foreign record', async () => {
  const { data, codes } = await ask(STRANGER, EVERYTHING, open)
  expect(codes).toEqual([])
  expect(data).toMatchObject({ one: { number: 'ZC-2015-0001' }, claim: { number: 'ZC-2015-0001-B1' } })
})

it('with it the record is as one that does not exist, on every path', async () => {
  const none = { one: null, many: [null, null], claim: null, payment: null, line: null, unknown: null }
  expect(await ask(STRANGER, EVERYTHING, guarded)).toEqual({
    data: { ...none, facts: [null, null, null, null], nodes: [null, null, null, null] },
    codes: [],
  })
})

it('where a field must have a value, the answer is the error of an unknown one', async () => {
  expect(await ask(STRANGER, '{ needed { number } }', guarded)).toEqual({ data: null, codes: ['NOT_FOUND'] })
  expect(await ask(STRANGER, '{ all { number } }', guarded)).toEqual({ data: null, codes: ['NOT_FOUND'] })
})

it('whoever may read it is handed everything, as without the wall', async () => {
  const asked = EVERYTHING.replace('facts { type }', '')
  for (const login of ['qiruolan', 'tanshouzheng', 'jishenzhi', 'qianqingyuan', 'zhangguoku'])
    expect(await ask(login, asked, guarded), login).toEqual(await ask(login, asked, open))
  const { data } = await ask('tanshouzheng', '{ facts { type } }', guarded)
  expect(data!['facts']).toEqual([...Array.from({ length: 3 }, () => ({ type: 'Forgotten' })), null])
  const admin = await ask('shenjiguan', '{ facts { type } }', guarded)
  expect(admin.data!['facts']).toEqual([null, null, null, { type: 'Forgotten' }])
})

it('a payee’s account is whole for whoever may read it and ends in four digits for others, whatever the resolver says', async () => {
  const account = async (login: string, on: GraphQLSchema) =>
    ((await ask(login, '{ claim { payee { account } } }', on)).data!['claim'] as { payee: { account: string } }).payee
      .account
  expect(await account('tanshouzheng', open)).toMatch(/^\d{16}$/)
  expect(await account('tanshouzheng', guarded)).toMatch(/^\*{4}\d{4}$/)
  expect(await account('jishenzhi', guarded)).toMatch(/^\d{16}$/)
})

it('a list of fifty requests takes as many statements with the wall as without', async () => {
  const member = await signIn('shifangyuan')
  const own = await lineOf(member, 'URBAN_CONSTRUCTION', 'TRANSPORT')
  const application = trip(own, { team: 'URBAN_CONSTRUCTION', amount: '10.00' })
  for (let made = 0; made < 40; made++) await act(member, 'submitRequest', { application })
  const [served, plain] = [await schema(), await unguarded()]
  const list = `{ spendingRequests(first: 50) { totalCount nodes { number line { id } nextStep { action }
    claims(first: 5) { nodes { number payee { account } payments(first: 5) { nodes { number } } } } } } }`
  const bare = '{ spendingRequests(first: 50) { nodes { number } } }'
  const statements = async (login: string, source: string, on: GraphQLSchema) => {
    const asked = vi.spyOn(books.pool, 'query')
    const { codes } = await ask(login, source, on)
    const count = asked.mock.calls.length
    asked.mockRestore()
    expect(codes).toEqual([])
    return count
  }
  for (const login of ['tanshouzheng', 'shifangyuan', 'liangzhuan', 'jishenzhi', 'qianqingyuan', 'zhangguoku'])
    for (const source of [list, bare])
      expect(await statements(login, source, served), login).toBeLessThanOrEqual(await statements(login, source, plain))
  expect(await statements('tanshouzheng', bare, served)).toBe(3)
})
