import {
  endOfDay,
  type BudgetLine,
  type Claim,
  type CivilDate,
  type Payment,
  type Reallocation,
  type SpendingRequest,
} from '@lianzhao/domain'
import DataLoader from 'dataloader'
import type { Books } from './database/books.ts'
import { budgetLines } from './funds/budget-line.table.ts'
import { reallocations } from './funds/reallocation.table.ts'
import { openAsOf, sourceAsOf } from './trail/as-of.ts'
import type { Row, Source } from './trail/read-rows.ts'
import { claims } from './spending/claim.table.ts'
import { payments } from './spending/payment.table.ts'
import { requests } from './spending/request.table.ts'

/** The records of matters and the money that they use. */
export type MatterLoaders = {
  readonly line: DataLoader<string, Row<BudgetLine> | undefined>
  readonly request: DataLoader<string, Row<SpendingRequest> | undefined>
  readonly claim: DataLoader<string, Row<Claim> | undefined>
  readonly payment: DataLoader<string, Row<Payment> | undefined>
  readonly claimsOfRequest: DataLoader<string, readonly Row<Claim>[]>
  readonly paymentsOfClaim: DataLoader<string, readonly Row<Payment>[]>
}

/** Matters and their money as they were known at the end of a day. Who may read them is asked of the records of now. */
export type AsOf = MatterLoaders & {
  readonly on: CivilDate
  /** Every request, every line and every reallocation, for a list. */
  readonly requests: () => Promise<Source>
  readonly lines: () => Promise<Source>
  readonly reallocations: () => Promise<Source>
}

/** Opens each day once. `now` knows which claims and payments belong to what: that never changes. */
export function openDays(books: Books, now: MatterLoaders): (on: CivilDate) => AsOf {
  const days = new Map<CivilDate, AsOf>()
  return (on) => {
    const known = days.get(on) ?? openDay(books, now, on)
    days.set(on, known)
    return known
  }
}

function openDay(books: Books, now: MatterLoaders, on: CivilDate): AsOf {
  const end = endOfDay(on)
  const line = openAsOf<BudgetLine>(books, budgetLines, end)
  const request = openAsOf<SpendingRequest>(books, requests, end)
  const claim = openAsOf<Claim>(books, claims, end)
  const payment = openAsOf<Payment>(books, payments, end)
  return {
    on,
    line,
    request,
    claim,
    payment,
    claimsOfRequest: under(now.claimsOfRequest, claim),
    paymentsOfClaim: under(now.paymentsOfClaim, payment),
    requests: () => sourceAsOf(books, requests, end, request),
    lines: () => sourceAsOf(books, budgetLines, end, line),
    reallocations: () => sourceAsOf(books, reallocations, end, openAsOf<Reallocation>(books, reallocations, end)),
  }
}

const under = <State extends { readonly id: string }>(
  now: DataLoader<string, readonly Row<State>[]>,
  then: DataLoader<string, Row<State> | undefined>,
) =>
  new DataLoader<string, readonly Row<State>[]>((parents) =>
    Promise.all(
      parents.map(async (parent) => {
        const rows = await now.load(parent)
        const known = await Promise.all(rows.map(({ id }) => then.load(id)))
        return known.flatMap((row) => row ?? [])
      }),
    ),
  )
