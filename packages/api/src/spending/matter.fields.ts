import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { PageArgs } from '../graphql/page.ts'
import { ClaimConnection, claimPage, ClaimType } from './claim.type.ts'
import { PaymentConnection, paymentPage } from './payment.type.ts'
import { SpendingRequestType } from './request.type.ts'

/** From a request down to its claims. */
@Resolver(() => SpendingRequestType)
export class ClaimsOfRequest {
  @FieldResolver(() => ClaimConnection, { description: '报销单 / Claims' })
  async claims(
    @Root() { row, day }: SpendingRequestType,
    @Ctx() { loaders }: Context,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ClaimConnection> {
    return claimPage(await (day ?? loaders).claimsOfRequest.load(row.id), page, day)
  }
}

/** From a claim down to its payments. */
@Resolver(() => ClaimType)
export class PaymentsOfClaim {
  @FieldResolver(() => PaymentConnection, { description: '支付 / Payments' })
  async payments(
    @Root() { row, day }: ClaimType,
    @Ctx() { loaders }: Context,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<PaymentConnection> {
    return paymentPage(await (day ?? loaders).paymentsOfClaim.load(row.id), page, day)
  }
}
