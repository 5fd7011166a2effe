import type { Books } from '../database/books.ts'
import { named } from '../database/named.ts'

/** A request that still waits for something, on itself or on one of its claims; the same as the next steps of the domain. */
export const OPEN = `(r.status in ('DRAFT', 'DECIDING') or r.status = 'APPROVED' and (
    not exists (select from spending.claim c where c.request_id = r.id and c.status <> 'REFUSED')
    or exists (select from spending.claim c where c.request_id = r.id
      and c.status in ('DRAFT', 'REVIEWING', 'AUTHORISING', 'PAYABLE', 'PAYING'))))`

/** How many open matters of one team somebody looks after. */
export type OpenCount = { readonly team: string; readonly count: number }

const COUNTS = named(`
  select r.owner, r.team, count(*)::int from spending.request r
  where r.owner = any($1::uuid[]) and ${OPEN} group by r.owner, r.team`)

export async function countOpenMatters(books: Books, owners: readonly string[]): Promise<OpenCount[][]> {
  const rows = await books.rows<[string, string, number]>(COUNTS, [owners])
  return owners.map((owner) =>
    rows.filter(([one]) => one === owner).map(([, team, count]): OpenCount => ({ team, count })),
  )
}
