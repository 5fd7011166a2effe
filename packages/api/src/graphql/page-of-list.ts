import { cursorOf, ID_KEY, pageOf, windowOf, type PageArgs, type PageInfo } from './page.ts'

/** A page of a short list that is already read, in the order of its ids. */
export function pageOfList<Row extends { readonly id: string }, Item>(
  rows: readonly Row[],
  page: PageArgs,
  item: (row: Row) => Item,
): { edges: { cursor: string; node: Item }[]; nodes: Item[]; pageInfo: PageInfo; totalCount: number } {
  const window = windowOf(page, [ID_KEY])
  const from = window.from?.[0]
  const after = rows.filter(({ id }) => !from || (window.forwards ? id > from : id < from))
  const asked = (window.forwards ? after : after.toReversed()).slice(0, window.size + 1)
  const { edges, pageInfo } = pageOf(asked, window, ({ id }) => cursorOf(id))
  const made = edges.map(({ cursor, node }) => ({ cursor, node: item(node) }))
  return { edges: made, nodes: made.map(({ node }) => node), pageInfo, totalCount: rows.length }
}
