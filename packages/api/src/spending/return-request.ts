import { returnRequest } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, RequestAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { onRequest } from './on-request.ts'

@InputType({ description: '退回申请补正 / Return a request for correction' })
export class ReturnRequestInput extends ChangeInput {
  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

@Resolver()
export class ReturnRequest {
  @Mutation(() => RequestAnswer, { description: '退回申请补正 / Return a request for correction' })
  async returnRequest(
    @Arg('input', () => ReturnRequestInput, { description: '退回申请补正 / Return a request for correction' })
    input: ReturnRequestInput,
    @Ctx() context: Context,
  ): Promise<RequestAnswer> {
    const outcome = await perform(context, 'returnRequest', input, (now) =>
      onRequest(input, now, (request) => returnRequest(request, input.reason.trim(), now)),
    )
    return matterAnswer(context, outcome)
  }
}
