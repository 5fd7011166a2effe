import { rejectRequest } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, RequestAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

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
      command({
        on: { request: { record: requests, id: uuidOf('SpendingRequest', input.id), expected: input.version } },
        visible: ({ request }) => isVisibleTo(now, request),
        decide: ({ request }) => rejectRequest(request, input.reason.trim(), now),
      }),
    )
    return matterAnswer(context, outcome)
  }
}
