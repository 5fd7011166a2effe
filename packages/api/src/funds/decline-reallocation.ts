import { declineReallocation } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ChangeInput } from '../spending/change.type.ts'
import { perform } from '../trail/perform.ts'
import { FundsAnswer, fundsAnswer } from './answers.type.ts'
import { onReallocation } from './on-reallocation.ts'

@InputType({ description: '不予调剂,由第二个人 / Decline a reallocation, by a second person' })
export class DeclineReallocationInput extends ChangeInput {
  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

@Resolver()
export class DeclineReallocation {
  @Mutation(() => FundsAnswer, { description: '不予调剂,由第二个人 / Decline a reallocation, by a second person' })
  async declineReallocation(
    @Arg('input', () => DeclineReallocationInput, { description: '调剂 / The reallocation' })
    input: DeclineReallocationInput,
    @Ctx() context: Context,
  ): Promise<FundsAnswer> {
    const deciding = await onReallocation(context, input, (reallocation, _, now) =>
      declineReallocation(reallocation, input.reason.trim(), now),
    )
    return fundsAnswer(context, await perform(context, 'declineReallocation', input, deciding))
  }
}
