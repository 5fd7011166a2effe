import { can, resourceOf, type Circumstances, type Claim, type Payment, type SpendingRequest } from '@lianzhao/domain'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import type { Row } from '../trail/read-rows.ts'

/** The request behind an id, if this reader may see it; the same undefined for one that does not exist. */
export async function visibleRequest(context: Context, id: string): Promise<Row<SpendingRequest> | undefined> {
  const request = await context.loaders.request.load(id)
  return request && (await mayRead(context, request)) ? request : undefined
}

/**
 * What the list says in SQL, said about one record: the two MUST agree, and a test asks both. Of a record as it once was
 * a reader may read what they may read of it now.
 */
export async function mayRead(context: Context, shown: Row<SpendingRequest>): Promise<boolean> {
  const { circumstances } = required(context)
  if (vouched.has(shown)) return true
  const { loaders } = context
  const request = await loaders.request.load(shown.id)
  if (!request) return false
  if (isVisibleTo(circumstances, request)) return true
  const claims = await loaders.claimsOfRequest.load(request.id)
  const payments = await Promise.all(claims.map(({ id }) => loaders.paymentsOfClaim.load(id)))
  return claims.some((claim, index) => isVisibleTo(circumstances, request, claim, payments[index]?.[0]))
}

const vouched = new WeakSet<Row<SpendingRequest>>()
/** Of a listed row the statement has asked already whether a claim or a payment opens it to the reader. */
export const vouchFor = (row: Row<SpendingRequest>): unknown => vouched.add(row)

/** Whether somebody may know of a request, by what is known of it, its claim and its payment. */
export function isVisibleTo(
  { by, organisation }: Circumstances,
  request: SpendingRequest,
  claim?: Claim,
  payment?: Payment,
): boolean {
  const resource = resourceOf({ request, ...(claim && { claim }), ...(payment && { payment }) })
  return can(organisation, by, 'READ_SPENDING', resource) !== undefined
}
