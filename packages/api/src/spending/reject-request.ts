import { rejectRequest } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, RequestAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { onRequest } from './on-request.ts'

@InputType({ description: '不同意申请 / Reject a request' })
export class RejectRequestInput extends ChangeInput {
  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

@Resolver()
export class RejectRequest {
  @Mutation(() => RequestAnswer, { description: '不同意申请 / Reject a request' })
  async rejectRequest(
    @Arg('input', () => RejectRequestInput, { description: '不同意申请 / Reject a request' }) input: RejectRequestInput,
    @Ctx() context: Context,
  ): Promise<RequestAnswer> {
    const outcome = await perform(context, 'rejectRequest', input, (now) =>
      onRequest(input, now, (request) => rejectRequest(request, input.reason.trim(), now)),
    )
    return matterAnswer(context, outcome)
  }
}
