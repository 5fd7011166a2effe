import {
  endOfDay,
  judgeAfterwards,
  judgeRequestAfterwards,
  readBearer,
  readDetails,
  readExpenses,
  readVouchers,
  type Afterwards,
  type Claim,
  type Judgement,
  type SpendingRequest,
} from '@lianzhao/domain'
import type { Context, Then } from '../context.ts'
import { civilDateOf } from '../database/instance.ts'
import { showJustifications } from './application.type.ts'
import type { ClaimRow, RequestRow } from './stored.ts'

/**
 * The judgement afterwards (AUD) of a claim, as of now or of another day. It is made anew at each reading and stored
 * nowhere. Null for a claim that took nothing, and for one that was altered beyond judging: naming that is the work of
 * `verify`.
 */
export async function claimAfterwards(
  context: Context,
  row: ClaimRow,
  then: Then | undefined,
): Promise<Judgement | null> {
  const { requests, relatedToClaims } = (then ?? context).read
  const [request, related] = await Promise.all([requests.load(row.requestId), relatedToClaims.load(row.id)])
  const matter = request && (await matterOf(context, request, then))
  const claim = readClaim(row)
  if (!matter || !claim) return null
  return soundly(() => judgeAfterwards(context.law, momentOf(context, then), matter, { claim, related }))
}

/** The same of a request by itself. */
export async function requestAfterwards(
  context: Context,
  row: RequestRow,
  then: Then | undefined,
): Promise<Judgement | null> {
  const matter = await matterOf(context, row, then)
  return matter && soundly(() => judgeRequestAfterwards(context.law, momentOf(context, then), matter))
}

/** The matter with everybody who acted on it, and what the books know of the others. */
async function matterOf(context: Context, row: RequestRow, then: Then | undefined): Promise<Afterwards | null> {
  const { instance, read } = context
  const { lines, claimsOf, paymentsOf, relatedToRequests, workingFunds } = (then ?? context).read
  const request = readRequest(row)
  const [line, claims, related, used, { organisation }] = await Promise.all([
    lines.load(row.lineId),
    claimsOf.load(row.id),
    relatedToRequests.load(row.id),
    workingFunds.load(row.id),
    read.known(then?.on ?? civilDateOf(instance.now())),
  ])
  const payments = (await Promise.all(claims.map(({ id }) => paymentsOf.load(id)))).flat()
  if (!request || !line) return null
  return { request, line, claims, payments, organisation, related, workingFunds: used }
}

const momentOf = ({ instance }: Context, then: Then | undefined) => (then ? endOfDay(then.on) : instance.now())

function readRequest(row: RequestRow): SpendingRequest | null {
  const details = readDetails(row.details)
  return details && { ...row, details, justifications: showJustifications(row.justifications) }
}

function readClaim(row: ClaimRow): Claim | null {
  const [expenses, vouchers, bearer] = [readExpenses(row.expenses), readVouchers(row.vouchers), readBearer(row.bearer)]
  if (!expenses || !vouchers || !bearer) return null
  return { ...row, expenses, vouchers, bearer, justifications: showJustifications(row.justifications) }
}

/** A column may hold what no fact can, such as a day at infinity: such a record is not judged, and hides no other. */
function soundly(judged: () => Judgement | null): Judgement | null {
  try {
    return judged()
  } catch {
    return null
  }
}
