import {
  can,
  COUNTY_WIDE,
  grantsOf,
  resourceOf,
  type Appointment,
  type BudgetLine,
  type Claim,
  type Operation,
} from '@lianzhao/domain'
import type { Context } from '../context.ts'
import { isLineVisibleTo } from '../funds/visible-line.ts'
import type { Row } from '../trail/read-rows.ts'
import { mayRead } from '../spending/visible.ts'
import { required } from './required.ts'

/** Whether the reader may, over the record that an object of this type carries. */
export type Guard = (source: never, context: Context, operation: Operation) => boolean | Promise<boolean>

/** The types that carry a record. Every other type that takes an operation is asked about county-wide. */
export const GUARDS: Readonly<Record<string, Guard>> = {
  SpendingRequest: ({ row }: { row: Parameters<typeof mayRead>[1] }, context) => mayRead(context, row),
  Claim: ({ row }: { row: Claim }, context) => readsRequest(context, row.requestId),
  Payee: ({ row }: { row: Row<Claim> }, context, operation) =>
    operation === 'READ_ACCOUNT' ? readsAccount(context, row) : readsRequest(context, row.requestId),
  Payment: ({ row }: { row: { claimId: string } }, context) => readsClaim(context, row.claimId),
  Fact: ({ row }: { row: { record: string; body: { kind: string } } }, context) =>
    readsFact(context, row.body.kind, row.record),
  BudgetLine: ({ row }: { row: BudgetLine }, context) => isLineVisibleTo(required(context).circumstances, row),
  Appointment: ({ row }: { row: Appointment }, context) =>
    row.personId === required(context).person || holds(context, 'READ_ORGANISATION'),
}

/** Whether the matrix gives the reader this at all, where no record is in question. */
export function holds(context: Context, operation: Operation): boolean {
  const { person, organisation } = required(context)
  return grantsOf(organisation, person, operation).length > 0
}

async function readsRequest(context: Context, id: string | undefined): Promise<boolean> {
  const request = id === undefined ? undefined : await context.loaders.request.load(id)
  return request !== undefined && mayRead(context, request)
}

const readsClaim = async (context: Context, id: string | undefined): Promise<boolean> =>
  readsRequest(context, id === undefined ? undefined : (await context.loaders.claim.load(id))?.requestId)

async function readsAccount(context: Context, shown: Row<Claim>): Promise<boolean> {
  const { person, organisation } = required(context)
  const claim = (await context.loaders.claim.load(shown.id))!
  const request = (await context.loaders.request.load(claim.requestId))!
  const [payment] = await context.loaders.paymentsOfClaim.load(claim.id)
  const matter = { request, claim, ...(payment && { payment }) }
  return can(organisation, person, 'READ_ACCOUNT', resourceOf(matter)) !== undefined
}

/** A fact of spending belongs to its matter; whatever else is in the trail is an act of administration here. */
async function readsFact(context: Context, kind: string, record: string): Promise<boolean> {
  switch (kind) {
    case 'spending.request':
      return readsRequest(context, record)
    case 'spending.claim':
      return readsClaim(context, record)
    case 'spending.payment':
      return readsClaim(context, (await context.loaders.payment.load(record))?.claimId)
    default: {
      const { person, organisation } = required(context)
      return can(organisation, person, 'READ_ADMIN_ACTS', COUNTY_WIDE) !== undefined
    }
  }
}
