import { Field, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { Answer, answerOf, recordsOf } from '../graphql/answer.type.ts'
import { openLoaders } from '../loaders.ts'
import type { Outcome } from '../trail/command.ts'
import { ClaimType } from './claim.type.ts'
import { PaymentType } from './payment.type.ts'
import { SpendingRequestType } from './request.type.ts'
import { visibleRequest } from './visible.ts'

@ObjectType({ implements: Answer, description: '对申请的操作 / What became of an act on a request' })
export class RequestAnswer extends Answer {
  @Field(() => SpendingRequestType, { nullable: true, description: '现在的申请 / The request as it is now' })
  request!: SpendingRequestType | null
}

@ObjectType({ implements: Answer, description: '对报销单的操作 / What became of an act on a claim' })
export class ClaimAnswer extends Answer {
  @Field(() => ClaimType, { nullable: true, description: '现在的报销单 / The claim as it is now' })
  claim!: ClaimType | null

  @Field(() => SpendingRequestType, { nullable: true, description: '现在的申请 / The request as it is now' })
  request!: SpendingRequestType | null
}

@ObjectType({ implements: Answer, description: '对支付的操作 / What became of an act on a payment' })
export class PaymentAnswer extends Answer {
  @Field(() => PaymentType, { nullable: true, description: '现在的支付 / The payment as it is now' })
  payment!: PaymentType | null

  @Field(() => ClaimType, { nullable: true, description: '现在的报销单 / The claim as it is now' })
  claim!: ClaimType | null

  @Field(() => SpendingRequestType, { nullable: true, description: '现在的申请 / The request as it is now' })
  request!: SpendingRequestType | null
}

/** The outcome with the records as they are now, as far as this reader may see them; stale clients see the newer values. */
export async function matterAnswer(context: Context, outcome: Outcome): Promise<PaymentAnswer> {
  Object.assign(context.loaders, openLoaders(context.books)) // what was read before the command is no longer true
  const { loaders } = context
  const ids = recordsOf(outcome)
  const payment = ids['payment'] ? await loaders.payment.load(ids['payment']) : undefined
  const claimId = ids['claim'] ?? payment?.claimId
  const claim = claimId ? await loaders.claim.load(claimId) : undefined
  const requestId = ids['request'] ?? claim?.requestId
  const request = requestId ? await visibleRequest(context, requestId) : undefined
  return {
    ...answerOf(outcome, context.language),
    request: request ? new SpendingRequestType(request) : null,
    claim: request && claim ? new ClaimType(claim) : null,
    payment: request && payment ? new PaymentType(payment) : null,
  }
}
