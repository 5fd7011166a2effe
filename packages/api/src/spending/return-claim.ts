import { returnClaim } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { perform } from '../trail/perform.ts'
import { ClaimAnswer, matterAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { onClaim } from './on-claim.ts'

@InputType({ description: '退回报销单补正 / Return a claim for correction' })
export class ReturnClaimInput extends ChangeInput {
  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

@Resolver()
export class ReturnClaim {
  @Mutation(() => ClaimAnswer, { description: '退回报销单补正 / Return a claim for correction' })
  async returnClaim(
    @Arg('input', () => ReturnClaimInput, { description: '退回报销单补正 / Return a claim for correction' })
    input: ReturnClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimAnswer> {
    const outcome = await perform(context, 'returnClaim', input, (now) =>
      onClaim(input, now, (request, claim, circumstances) =>
        returnClaim(request, claim, input.reason.trim(), circumstances),
      ),
    )
    return matterAnswer(context, outcome)
  }
}
