import { voidClaim } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { perform } from '../trail/perform.ts'
import { ClaimAnswer, matterAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { onClaim } from './on-claim.ts'

@InputType({ description: '作废还没有审核的报销单 / Void a claim that is not reviewed yet' })
export class VoidClaimInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '理由,可空 / Reason, may be empty' })
  reason?: string | null
}

@Resolver()
export class VoidClaim {
  @Mutation(() => ClaimAnswer, {
    description: '作废退回的或还没有审核的报销单 / Void a claim that was returned or is not reviewed yet',
  })
  async voidClaim(
    @Arg('input', () => VoidClaimInput, { description: '作废的报销单 / The claim to void' }) input: VoidClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimAnswer> {
    const outcome = await perform(context, 'voidClaim', input, (now) =>
      onClaim(input, now, (request, claim, circumstances) =>
        voidClaim(request, claim, input.reason?.trim() || null, circumstances),
      ),
    )
    return matterAnswer(context, outcome)
  }
}
