import { handOverRequest } from '@lianzhao/domain'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, RequestAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { dutiesByRequest, knowing } from './duties-elsewhere.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

@InputType({ description: '移交事项 / Hand a matter over' })
export class HandOverRequestInput extends ChangeInput {
  @Field(() => ID, { description: '接手的人 / Who takes it over' })
  to!: string

  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

@Resolver()
export class HandOverRequest {
  @Mutation(() => RequestAnswer, {
    description:
      '移交事项给本组另一人,经办人不变 / Hand a matter over to somebody else of the team; its applicant stays',
  })
  async handOverRequest(
    @Arg('input', () => HandOverRequestInput, { description: '移交事项 / Hand a matter over' })
    input: HandOverRequestInput,
    @Ctx() context: Context,
  ): Promise<RequestAnswer> {
    const id = uuidOf('SpendingRequest', input.id)
    const outcome = await perform(context, 'handOverRequest', input, (now) =>
      command({
        on: { request: { record: requests, id, expected: input.version } },
        ask: [dutiesByRequest(id)],
        visible: ({ request }) => isVisibleTo(now, request),
        decide: ({ request }, [told]) =>
          handOverRequest(request, uuidOf('Person', input.to), input.reason.trim(), knowing(now, told)),
      }),
    )
    return matterAnswer(context, outcome)
  }
}
