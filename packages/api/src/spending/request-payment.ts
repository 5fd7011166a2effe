import { requestPayment } from '@lianzhao/domain'
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { newId } from '../database/new-id.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, PaymentAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { claims } from './claim.table.ts'
import { dutiesByClaim, knowing } from './duties-elsewhere.ts'
import { payments } from './payment.table.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

@InputType({
  description: '支付申请;全局编号和版本是报销单的 / Request a payment; id and version are those of the claim',
})
export class RequestPaymentInput extends ChangeInput {}

/** The claim is locked before this is asked, so no other payment of it can come in between. */
const HOW_MANY = named('select count(*)::int from spending.payment where claim_id = $1')

@Resolver()
export class RequestPayment {
  @Mutation(() => PaymentAnswer, { description: '支付申请 / Request the payment of a claim' })
  async requestPayment(
    @Arg('input', () => RequestPaymentInput, { description: '支付申请 / Request a payment' })
    input: RequestPaymentInput,
    @Ctx() context: Context,
  ): Promise<PaymentAnswer> {
    const id = newId()
    const claimId = uuidOf('Claim', input.id)
    const outcome = await perform(context, 'requestPayment', input, (now) =>
      command({
        on: {
          request: { record: requests, of: ['claim', 'request_id'] },
          claim: { record: claims, id: claimId, expected: input.version },
          payment: { record: payments, create: id },
          line: { record: budgetLines, of: ['request', 'line_id'] },
        },
        ask: [{ statement: HOW_MANY, values: [claimId] }, dutiesByClaim(claimId)],
        visible: ({ request, claim }) => isVisibleTo(now, request, claim),
        decide: ({ request, claim, line }, [count, told]) => {
          const number = `${claim.number}-Z${Number(count![0]) + 1}`
          return requestPayment(request, claim, line, { id, number }, knowing(now, told))
        },
      }),
    )
    return matterAnswer(context, outcome)
  }
}
