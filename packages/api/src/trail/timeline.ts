import type { SpendingRequest } from '@lianzhao/domain'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import type { PageArgs } from '../graphql/page.ts'
import { pageOfList } from '../graphql/page-of-list.ts'
import { FactType, type FactConnection } from './fact.type.ts'
import { FACT_COLUMNS, readFact, type FactRow } from './stored-fact.ts'

/** A matter has a few dozen facts; the ids of one database grow with time. */
const FACTS = named(`select ${FACT_COLUMNS} from trail.fact f where f.record = any($1::uuid[]) order by f.id`)

/** Every fact of a request, its claims and its payments, oldest first. */
export async function timelineOf(
  { books, loaders }: Context,
  request: SpendingRequest,
  page: PageArgs,
): Promise<FactConnection> {
  const claims = await loaders.claimsOfRequest.load(request.id)
  const payments = await Promise.all(claims.map(({ id }) => loaders.paymentsOfClaim.load(id)))
  const numbers = new Map([request, ...claims, ...payments.flat()].map(({ id, number }) => [id, number]))
  const rows = await books.rows<FactRow>(FACTS, [[...numbers.keys()]])
  return pageOfList(rows.map(readFact), page, (row) => new FactType(row, numbers.get(row.record) ?? null))
}
