import { can, resourceOf, type Circumstances, type Claim, type Payment, type SpendingRequest } from '@lianzhao/domain'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import type { Row } from '../loaders.ts'

/** The request behind an id, if this reader may see it; the same undefined for one that does not exist. */
export async function visibleRequest(context: Context, id: string): Promise<Row<SpendingRequest> | undefined> {
  const request = await context.loaders.request.load(id)
  return request && (await mayRead(context, request)) ? request : undefined
}

/** What the list says in SQL, said about one record: the two MUST agree, and a test asks both. */
async function mayRead({ loaders, ...context }: Context, request: SpendingRequest): Promise<boolean> {
  const { circumstances } = required({ loaders, ...context })
  const claims = await loaders.claimsOfRequest.load(request.id)
  const payments = await Promise.all(claims.map(({ id }) => loaders.paymentsOfClaim.load(id)))
  const matters = claims.map((claim, index) => ({ claim, payment: payments[index]?.[0] }))
  return (
    isVisibleTo(circumstances, request) ||
    matters.some((matter) => isVisibleTo(circumstances, request, matter.claim, matter.payment))
  )
}

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
