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
    @Root() { row }: SpendingRequestType,
    @Ctx() { loaders }: Context,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ClaimConnection> {
    return claimPage(await loaders.claimsOfRequest.load(row.id), page)
  }
}

/** From a claim down to its payments. */
@Resolver(() => ClaimType)
export class PaymentsOfClaim {
  @FieldResolver(() => PaymentConnection, { description: '支付 / Payments' })
  async payments(
    @Root() { row }: ClaimType,
    @Ctx() { loaders }: Context,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<PaymentConnection> {
    return paymentPage(await loaders.paymentsOfClaim.load(row.id), page)
  }
}
