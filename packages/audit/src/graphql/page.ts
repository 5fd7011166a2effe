import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { badCursor, badPage } from './errors.ts'

const LARGEST_PAGE = 100

/** Relay paging: exactly one of `first` and `last`, from 1 to 100. Never a silent cut. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: '向后取的条数,1 至 100 / How many forwards, 1 to 100' })
  first?: number | null

  @Field(() => String, { nullable: true, description: '从此游标之后 / After this cursor' })
  after?: string | null

  @Field(() => Int, { nullable: true, description: '向前取的条数,1 至 100 / How many backwards, 1 to 100' })
  last?: number | null

  @Field(() => String, { nullable: true, description: '到此游标之前 / Before this cursor' })
  before?: string | null
}

/** What a page asks of a statement: how many rows, from which end, between which keys. */
export type Window = {
  readonly size: number
  readonly forwards: boolean
  readonly after: readonly string[] | null
  readonly before: readonly string[] | null
}

/** `shape`: what each key of a cursor looks like, in the order of the list. */
export function windowOf({ first, after, last, before }: PageArgs, shape: readonly RegExp[]): Window {
  const size = first ?? last
  if (size == null || (first != null && last != null) || size < 1 || size > LARGEST_PAGE) throw badPage()
  return {
    size,
    forwards: first != null,
    after: after == null ? null : readCursor(after, shape),
    before: before == null ? null : readCursor(before, shape),
  }
}

export const cursorOf = (...keys: readonly string[]): string => Buffer.from(keys.join('|')).toString('base64url')

function readCursor(text: string, shape: readonly RegExp[]): readonly string[] {
  const keys = Buffer.from(text, 'base64url').toString().split('|')
  if (keys.length !== shape.length || !shape.every((form, index) => form.test(keys[index]!))) throw badCursor()
  return keys
}

@ObjectType({ description: '分页信息 / About a page' })
export class PageInfo {
  @Field(() => Boolean, { description: '后面还有 / There is more behind it' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: '前面还有 / There is more before it' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: '首条的游标 / Cursor of the first' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: '末条的游标 / Cursor of the last' })
  endCursor!: string | null
}

export type Edge<Item> = { readonly cursor: string; readonly node: Item }

/** `rows` hold one more than the page, in the order in which they were asked for. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  { size, forwards, after, before }: Window,
  edgeOf: (row: Row) => Edge<Item>,
): { readonly edges: readonly Edge<Item>[]; readonly pageInfo: PageInfo } {
  const more = rows.length > size
  const shown = rows.slice(0, size)
  const edges = (forwards ? shown : shown.reverse()).map(edgeOf)
  return {
    edges,
    pageInfo: {
      hasNextPage: forwards ? more : before !== null,
      hasPreviousPage: forwards ? after !== null : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
