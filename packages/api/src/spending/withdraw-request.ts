import { withdrawRequest } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, RequestAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { onRequest } from './on-request.ts'

@InputType({ description: '经办人撤回申请 / Withdraw a request, by its applicant' })
export class WithdrawRequestInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '理由,可空 / Reason, may be empty' })
  reason?: string | null
}

@Resolver()
export class WithdrawRequest {
  @Mutation(() => RequestAnswer, { description: '经办人撤回申请 / Withdraw a request, by its applicant' })
  async withdrawRequest(
    @Arg('input', () => WithdrawRequestInput, { description: '经办人撤回申请 / Withdraw a request, by its applicant' })
    input: WithdrawRequestInput,
    @Ctx() context: Context,
  ): Promise<RequestAnswer> {
    const outcome = await perform(context, 'withdrawRequest', input, (now) =>
      onRequest(input, now, (request) => withdrawRequest(request, input.reason?.trim() || null, now)),
    )
    return matterAnswer(context, outcome)
  }
}
