import { confirmPayment } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
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

@InputType({ description: '登记银行回单,记为已付 / Confirm a payment with the bank receipt: it is paid' })
export class ConfirmPaymentInput extends ChangeInput {
  @Field(() => String, { description: '银行回单号 / Number of the bank receipt' })
  receiptNumber!: string
}

@Resolver()
export class ConfirmPayment {
  @Mutation(() => PaymentAnswer, {
    description: '登记银行回单,记为已付 / Confirm a payment with the bank receipt: it is paid',
  })
  async confirmPayment(
    @Arg('input', () => ConfirmPaymentInput, {
      description: '登记银行回单,记为已付 / Confirm a payment with the bank receipt: it is paid',
    })
    input: ConfirmPaymentInput,
    @Ctx() context: Context,
  ): Promise<PaymentAnswer> {
    const outcome = await perform(context, 'confirmPayment', input, (now) =>
      command({
        on: {
          request: { record: requests, of: ['claim', 'request_id'] },
          claim: { record: claims, of: ['payment', 'claim_id'] },
          payment: { record: payments, id: uuidOf('Payment', input.id), expected: input.version },
          line: { record: budgetLines, of: ['request', 'line_id'] },
        },
        ask: [dutiesByPayment(uuidOf('Payment', input.id))],
        visible: ({ request, claim, payment }) => isVisibleTo(now, request, claim, payment),
        decide: ({ request, claim, payment }, [told]) =>
          confirmPayment(request, claim, payment, input.receiptNumber.trim(), knowing(now, told)),
      }),
    )
    return matterAnswer(context, outcome)
  }
}
