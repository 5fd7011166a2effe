import { FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { money, Money } from '../graphql/money.type.ts'
import { personOrNull, PersonType } from '../organisation/person.type.ts'
import { ClaimType } from './claim.type.ts'
import { SpendingRequestType } from './request.type.ts'

/** How a matter ended, and what went back to its line. */
@Resolver(() => SpendingRequestType)
export class EndOfRequest {
  @FieldResolver(() => Money, {
    description: '结项或取消时释放的占用 / What was committed, and released when it was closed or cancelled',
  })
  released(@Root() { row }: SpendingRequestType): Money {
    return money(row.released)
  }

  @FieldResolver(() => Money, {
    description: '已付后追回的,已回到预算线 / What was paid and recovered: available on the budget line again',
  })
  recovered(@Root() { row }: SpendingRequestType): Money {
    return money(row.recovered)
  }

  @FieldResolver(() => String, { nullable: true, description: '不予批准的理由 / Why it was rejected' })
  rejectedReason(@Root() { row }: SpendingRequestType): string | null {
    return row.rejectedReason
  }

  @FieldResolver(() => String, { nullable: true, description: '取消的理由 / Why it was cancelled' })
  cancelledReason(@Root() { row }: SpendingRequestType): string | null {
    return row.cancelledReason
  }

  @FieldResolver(() => PersonType, { nullable: true, description: '结项的人 / Who of the office closed it' })
  closer(@Root() { row }: SpendingRequestType): PersonType | null {
    return personOrNull(row.closer)
  }
}

/** Where a claim stands in the accounts and in the files. */
@Resolver(() => ClaimType)
export class BooksOfClaim {
  @FieldResolver(() => String, { nullable: true, description: '记账凭证号 / Number of the accounting voucher' })
  bookingNumber(@Root() { row }: ClaimType): string | null {
    return row.bookingNumber
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: '记入哪个年度的账 / Fiscal year of the accounts that it is booked in',
  })
  bookingYear(@Root() { row }: ClaimType): number | null {
    return row.bookingYear
  }

  @FieldResolver(() => PersonType, { nullable: true, description: '记账的会计 / The accountant who booked it' })
  bookedBy(@Root() { row }: ClaimType): PersonType | null {
    return personOrNull(row.bookedBy)
  }

  @FieldResolver(() => PersonType, { nullable: true, description: '归档的人 / Who archived it' })
  archivedBy(@Root() { row }: ClaimType): PersonType | null {
    return personOrNull(row.archivedBy)
  }
}
