import { grantsOf, type Operation, type Scope, type SpendingRequest } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import type { Books } from '../database/books.ts'
import { named } from '../database/named.ts'
import { AS_OF_ARGUMENT } from '../graphql/as-of.ts'
import { waitsOnlyNow } from '../graphql/errors.ts'
import { money, Money } from '../graphql/money.type.ts'
import { cursorOf, ID_KEY, INSTANT_KEY, PageArgs, pageOf, windowOf } from '../graphql/page.ts'
import { readRows, type Row, type Source } from '../trail/read-rows.ts'
import type { AsOf } from '../matters-as-of.ts'
import { dayAskedFor } from '../day-asked-for.ts'
import { rungsOf } from './rungs.ts'
import { requests } from './request.table.ts'
import { SpendingRequestConnection, SpendingRequestType } from './request.type.ts'
import { BY_NUMBER, NOW, THEN } from './requests.sql.ts'
import { SpendingFilter } from './spending-filter.type.ts'
import { visibleRequest, vouchFor } from './visible.ts'

/** What is asked of the lists and of their totals alike. */
type Question = { readonly asked: readonly unknown[]; readonly source: Source | undefined }
type Listed = SpendingRequestConnection & { readonly question: Question }

@Resolver(() => SpendingRequestConnection)
export class RequestsQuery {
  @Query(() => SpendingRequestConnection, { description: '支出申请,新的在前 / Requests to spend, newest first' })
  async spendingRequests(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SpendingFilter, { nullable: true, description: '筛选 / Filter' }) filter?: SpendingFilter,
    @Arg('asOf', () => GraphQLLocalDate, { nullable: true, description: AS_OF_ARGUMENT }) asOf?: string | null,
  ): Promise<Listed> {
    const day = dayAskedFor(context, asOf)
    if (day && filter?.waitingForMe) throw waitsOnlyNow()
    const asked = [
      ...rightsOf(context),
      ...filterOf(filter ?? {}),
      ...waitingOf(context, filter?.waitingForMe ?? false),
    ]
    const window = windowOf(page, [INSTANT_KEY, ID_KEY])
    const { size, forwards, from } = window
    const key = [from?.[0] ?? null, from?.[1] ?? null, size + 1]
    const source = await day?.requests()
    const where = (source ? THEN : NOW)[forwards ? 'forwards' : 'backwards']
    const rows = await readRows<SpendingRequest>(context.books, requests, where, [...asked, ...key], source)
    const { edges, pageInfo } = pageOf(rows, window, cursor)
    const made = edges.map(({ cursor, node }) => ({ cursor, node: shown(context, node, day) }))
    // Counted by the fields below, and only when they are asked for.
    return {
      edges: made,
      nodes: made.map(({ node }) => node),
      pageInfo,
      question: { asked, source },
    } as unknown as Listed
  }

  @FieldResolver(() => Int, { description: '符合条件的总数 / How many match' })
  async totalCount(@Root() { question }: Listed, @Ctx() context: Context): Promise<number> {
    return (await totals(context, question))[0]
  }

  @FieldResolver(() => Money, { description: '符合条件的合计 / Sum of all that match' })
  async totalAmount(@Root() { question }: Listed, @Ctx() context: Context): Promise<Money> {
    return money(BigInt((await totals(context, question))[1]))
  }

  @Query(() => SpendingRequestType, {
    nullable: true,
    description: '按编号;不存在或不在范围内均为空 / By number; null where it is unknown or outside the reader’s scope',
  })
  async spendingRequest(
    @Ctx() context: Context,
    @Arg('number', () => String, { description: '编号,如 ZC-2015-0001 / Number' }) number: string,
    @Arg('asOf', () => GraphQLLocalDate, { nullable: true, description: AS_OF_ARGUMENT }) asOf?: string | null,
  ): Promise<SpendingRequestType | null> {
    const day = dayAskedFor(context, asOf)
    const [row] = await readRows<SpendingRequest>(context.books, requests, BY_NUMBER, [number.replaceAll('\0', '')])
    const visible = row && (await visibleRequest(context, row.id))
    const request = visible && (day ? await day.request.load(visible.id) : visible)
    return request ? new SpendingRequestType(request, day) : null
  }
}

/** How many requests wait for the reader. */
export async function countWaiting(context: Context): Promise<number> {
  const asked = [...rightsOf(context), ...filterOf({}), ...waitingOf(context, true)]
  return (await totals(context, { asked, source: undefined }))[0]
}

const cursor = ({ submittedAt, id }: Row<SpendingRequest>): string => cursorOf(submittedAt, id)

/** A listed row is in the reader's scope already; later fields of this request need not read it again. */
function shown({ loaders }: Context, row: Row<SpendingRequest>, day: AsOf | undefined): SpendingRequestType {
  ;(day ?? loaders).request.prime(row.id, row)
  vouchFor(row)
  return new SpendingRequestType(row, day)
}

const counted = new WeakMap<Question, Promise<[number, string]>>()

function totals({ books }: Context, question: Question): Promise<[number, string]> {
  const known = counted.get(question) ?? count(books, question)
  counted.set(question, known)
  return known
}

async function count(books: Books, { asked, source }: Question): Promise<[number, string]> {
  const text = source ? THEN.totals(source.from(asked.length + 1)) : NOW.totals('spending.request')
  const [row] = await books.rows<[number, string]>(named(text), [...asked, ...(source?.values ?? [])])
  return row!
}

/** $1 to $6: how far READ_SPENDING reaches for this person. */
function rightsOf(context: Context): unknown[] {
  const { person } = required(context)
  const scope = (wanted: Scope) => grants(context, 'READ_SPENDING').filter((grant) => grant.scope === wanted)
  const teams = (wanted: Scope) => scope(wanted).flatMap(({ appointment }) => appointment.teams)
  const has = (wanted: Scope) => scope(wanted).length > 0
  return [has('ALL'), teams('TEAM'), has('TAKES_PART'), person, teams('PAYABLE'), has('PAYMENTS')]
}

/** $7 to $15. */
function filterOf({ text, teams, uses, statuses, amount, from, to, mine }: SpendingFilter): unknown[] {
  const words = text?.replaceAll('\0', '').trim()
  const pattern = words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null
  const range = [amount?.min ?? null, amount?.max ?? null]
  return [pattern, teams ?? null, uses ?? null, statuses ?? null, ...range, from ?? null, to ?? null, mine ?? false]
}

/** $16 to $24: what could wait for this person. */
function waitingOf(context: Context, wanted: boolean): unknown[] {
  const { person, organisation } = required(context)
  const ladder = rungsOf(organisation)
  const teams = (operation: Operation) => grants(context, operation).flatMap(({ appointment }) => appointment.teams)
  return [
    wanted,
    JSON.stringify(ladder.filter(({ people: [decider] }) => decider === person)),
    JSON.stringify(ladder.filter(({ last }) => !last)),
    teams('REVIEW_CLAIM'),
    teams('REQUEST_PAYMENT'),
    grants(context, 'CONFIRM_PAYMENT').length > 0,
    grants(context, 'CLOSE').length > 0,
    teams('BOOK_CLAIM'),
    grants(context, 'ARCHIVE_CLAIM').length > 0,
  ]
}

function grants(context: Context, operation: Operation) {
  const { person, organisation } = required(context)
  return grantsOf(organisation, person, operation)
}
