import type { SpendingRequest } from '@lianzhao/domain'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import type { PageArgs } from '../graphql/page.ts'
import { pageOfList } from '../graphql/page-of-list.ts'
import type { AsOf } from '../matters-as-of.ts'
import { FactType, type FactConnection } from './fact.type.ts'
import type { Row } from './read-rows.ts'
import { FACT_COLUMNS, readFact, type FactRow } from './stored-fact.ts'

/** A matter has a few dozen facts; the ids of one database grow with time. */
const FACTS = named(`select ${FACT_COLUMNS} from trail.fact f where f.record = any($1::uuid[]) order by f.id`)

/** Every fact of a request, its claims and its payments, oldest first; as of a day, those that they then stood at. */
export async function timelineOf(
  { books, loaders }: Context,
  request: Row<SpendingRequest>,
  day: AsOf | undefined,
  page: PageArgs,
): Promise<FactConnection> {
  const known = day ?? loaders
  const claims = await known.claimsOfRequest.load(request.id)
  const payments = await Promise.all(claims.map(({ id }) => known.paymentsOfClaim.load(id)))
  const records = new Map([request, ...claims, ...payments.flat()].map((row) => [row.id, row]))
  const rows = await books.rows<FactRow>(FACTS, [[...records.keys()]])
  const facts = rows.map(readFact).filter(({ record, version }) => !day || version <= records.get(record)!.version)
  return pageOfList(facts, page, (row) => new FactType(row, records.get(row.record)!.number, day))
}
