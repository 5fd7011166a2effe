import { recoverPayment, type Fen } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
import { Decimal } from '../graphql/decimal.ts'
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

@InputType({ description: '追回已付的款 / Recover what was paid' })
export class RecoverPaymentInput extends ChangeInput {
  @Field(() => Decimal, { description: '追回的金额(元),不超过已付 / Amount recovered, at most what is paid' })
  amount!: bigint

  @Field(() => String, { description: '理由 / Reason' })
  reason!: string

  @Field(() => String, { description: '追回款的银行回单号 / Number of the bank receipt of what was recovered' })
  receiptNumber!: string
}

@Resolver()
export class RecoverPayment {
  @Mutation(() => PaymentAnswer, {
    description:
      '会计登记追回的款,退还预算线 / Recover what was paid, by the accountant: it is available on the budget line again',
  })
  async recoverPayment(
    @Arg('input', () => RecoverPaymentInput, { description: '追回已付的款 / What was paid and is recovered' })
    input: RecoverPaymentInput,
    @Ctx() context: Context,
  ): Promise<PaymentAnswer> {
    const paymentId = uuidOf('Payment', input.id)
    const recovery = { amount: input.amount as Fen, reason: input.reason.trim(), receiptNumber: input.receiptNumber }
    const outcome = await perform(context, 'recoverPayment', input, (now) =>
      command({
        on: {
          request: { record: requests, of: ['claim', 'request_id'] },
          claim: { record: claims, of: ['payment', 'claim_id'] },
          payment: { record: payments, id: paymentId, expected: input.version },
          line: { record: budgetLines, of: ['request', 'line_id'] },
        },
        ask: [dutiesByPayment(paymentId)],
        visible: ({ request, claim, payment }) => isVisibleTo(now, request, claim, payment),
        decide: ({ request, claim, payment }, [told]) =>
          recoverPayment(request, claim, payment, recovery, knowing(now, told)),
      }),
    )
    return matterAnswer(context, outcome)
  }
}
