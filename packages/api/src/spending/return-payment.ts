import { returnPayment } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, PaymentAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { claims } from './claim.table.ts'
import { dutiesByPayment, knowing } from './duties-elsewhere.ts'
import { payments } from './payment.table.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

@InputType({ description: '国库退回支付 / Return a payment, by the treasury' })
export class ReturnPaymentInput extends ChangeInput {
  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

@Resolver()
export class ReturnPayment {
  @Mutation(() => PaymentAnswer, { description: '国库退回支付 / Return a payment, by the treasury' })
  async returnPayment(
    @Arg('input', () => ReturnPaymentInput, { description: '国库退回支付 / Return a payment, by the treasury' })
    input: ReturnPaymentInput,
    @Ctx() context: Context,
  ): Promise<PaymentAnswer> {
    const outcome = await perform(context, 'returnPayment', input, (now) =>
      command({
        on: {
          request: { record: requests, of: ['claim', 'request_id'] },
          claim: { record: claims, of: ['payment', 'claim_id'] },
          payment: { record: payments, id: uuidOf('Payment', input.id), expected: input.version },
        },
        ask: [dutiesByPayment(uuidOf('Payment', input.id))],
        visible: ({ request, claim, payment }) => isVisibleTo(now, request, claim, payment),
        decide: ({ request, claim, payment }, [told]) =>
          returnPayment(request, claim, payment, input.reason.trim(), knowing(now, told)),
      }),
    )
    return matterAnswer(context, outcome)
  }
}
