import type { Bilingual } from '@lianzhao/domain'
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql'
import { badCursor, badPage } from './errors.ts'

const LARGEST_PAGE = 100

/** Relay paging: exactly one of `first` and `last`, from 1 to 100. Never a silent cut. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: '向后取的条数,1 至 100 / How many forwards, 1 to 100' })
  first?: number

  @Field(() => String, { nullable: true, description: '从此游标之后 / After this cursor' })
  after?: string

  @Field(() => Int, { nullable: true, description: '向前取的条数,1 至 100 / How many backwards, 1 to 100' })
  last?: number

  @Field(() => String, { nullable: true, description: '到此游标之前 / Before this cursor' })
  before?: string
}

/** What a page asks of a query: how many rows, from which key, in which direction. The keys are the order's columns. */
export type Window = { readonly size: number; readonly forwards: boolean; readonly from: readonly string[] | null }

/** What the keys of a cursor look like; anything else was not given out by this server. */
export const ID_KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const INSTANT_KEY = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

export function windowOf({ first, after, last, before }: PageArgs, keys: readonly RegExp[]): Window {
  const size = first ?? last
  if (size == null || (first != null && last != null) || size < 1 || size > LARGEST_PAGE) throw badPage()
  const cursor = first != null ? after : before
  return { size, forwards: first != null, from: cursor == null ? null : readCursor(cursor, keys) }
}

export const cursorOf = (...keys: string[]): string => Buffer.from(keys.join('|')).toString('base64url')

function readCursor(text: string, keys: readonly RegExp[]): readonly string[] {
  const parts = Buffer.from(text, 'base64url').toString().split('|')
  if (parts.length !== keys.length || !keys.every((key, index) => looksLike(key, parts[index]!))) throw badCursor()
  return parts
}

const looksLike = (key: RegExp, part: string): boolean =>
  key.test(part) && (key !== INSTANT_KEY || !Number.isNaN(Date.parse(part)))

@ObjectType({ description: '分页信息 / About the page' })
export class PageInfo {
  @Field(() => Boolean, { description: '后面还有 / There is more behind' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: '前面还有 / There is more before' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: '首条游标 / Cursor of the first' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: '末条游标 / Cursor of the last' })
  endCursor!: string | null
}

export type Page<Item> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[]
  readonly nodes: readonly Item[]
  readonly pageInfo: PageInfo
}

/** Makes a page of rows fetched with one more than its size; `rows` are in the order in which they were asked for. */
export function pageOf<Item>(
  rows: readonly Item[],
  { size, forwards, from }: Window,
  cursor: (item: Item) => string,
): Page<Item> {
  const more = rows.length > size
  const nodes = forwards ? rows.slice(0, size) : rows.slice(0, size).reverse()
  const edges = nodes.map((node) => ({ cursor: cursor(node), node }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: forwards ? more : from !== null,
      hasPreviousPage: forwards ? from !== null : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** Edge and connection of a type, as Relay wants them. */
export function connectionOf<Item extends object>(name: string, type: () => ClassType<Item>, what: Bilingual) {
  @ObjectType(`${name}Edge`, { description: `一条${what.zh}及其游标 / One ${what.en} with its cursor` })
  class Edge {
    @Field(() => String, { description: '游标 / Cursor' })
    cursor!: string

    @Field(type, { description: `${what.zh} / The ${what.en}` })
    node!: Item
  }

  @ObjectType({ description: `一页${what.zh} / A page of ${what.en}s` })
  class Connection {
    @Field(() => [Edge], { description: '各条及其游标 / Each with its cursor' })
    edges!: Edge[]

    @Field(() => [type()], { description: '各条 / Each' })
    nodes!: Item[]

    @Field(() => PageInfo, { description: '分页信息 / About the page' })
    pageInfo!: PageInfo
  }
  return Connection
}
