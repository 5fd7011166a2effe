import { approveRequest } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, RequestAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { askRelatedToRequest, withRelated } from './related.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

@InputType({ description: '批准事前申请,占用预算 / Approve a request and commit the money' })
export class ApproveRequestInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '意见,可空 / Opinion, may be empty' })
  opinion?: string | null
}

@Resolver()
export class ApproveRequest {
  @Mutation(() => RequestAnswer, { description: '批准事前申请,占用预算 / Approve a request and commit the money' })
  async approveRequest(
    @Arg('input', () => ApproveRequestInput, {
      description: '批准事前申请,占用预算 / Approve a request and commit the money',
    })
    input: ApproveRequestInput,
    @Ctx() context: Context,
  ): Promise<RequestAnswer> {
    const outcome = await perform(context, 'approveRequest', input, (now) =>
      command({
        on: {
          request: { record: requests, id: uuidOf('SpendingRequest', input.id), expected: input.version },
          line: { record: budgetLines, of: ['request', 'line_id'] },
        },
        ask: [askRelatedToRequest(uuidOf('SpendingRequest', input.id), now)],
        visible: ({ request }) => isVisibleTo(now, request),
        decide: ({ request, line }, [related]) =>
          approveRequest(request, line, input.opinion?.trim() || null, withRelated(now, related)),
      }),
    )
    return matterAnswer(context, outcome)
  }
}
