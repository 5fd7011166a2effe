import { confirmReallocation } from '@lianzhao/domain'
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ChangeInput } from '../spending/change.type.ts'
import { perform } from '../trail/perform.ts'
import { FundsAnswer, fundsAnswer } from './answers.type.ts'
import { onReallocation } from './on-reallocation.ts'

@InputType({ description: '确认调剂,由第二个人 / Confirm a reallocation, by a second person' })
export class ConfirmReallocationInput extends ChangeInput {}

@Resolver()
export class ConfirmReallocation {
  @Mutation(() => FundsAnswer, { description: '确认调剂,由第二个人 / Confirm a reallocation, by a second person' })
  async confirmReallocation(
    @Arg('input', () => ConfirmReallocationInput, { description: '调剂 / The reallocation' })
    input: ConfirmReallocationInput,
    @Ctx() context: Context,
  ): Promise<FundsAnswer> {
    const deciding = await onReallocation(context, input, confirmReallocation)
    return fundsAnswer(context, await perform(context, 'confirmReallocation', input, deciding))
  }
}
