import { refuseClaim } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { perform } from '../trail/perform.ts'
import { ClaimAnswer, matterAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { onClaim } from './on-claim.ts'

@InputType({ description: '不予报销 / Refuse a claim' })
export class RefuseClaimInput extends ChangeInput {
  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

@Resolver()
export class RefuseClaim {
  @Mutation(() => ClaimAnswer, { description: '不予报销 / Refuse a claim' })
  async refuseClaim(
    @Arg('input', () => RefuseClaimInput, { description: '不予报销 / Refuse a claim' }) input: RefuseClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimAnswer> {
    const outcome = await perform(context, 'refuseClaim', input, (now) =>
      onClaim(input, now, (request, claim, circumstances) =>
        refuseClaim(request, claim, input.reason.trim(), circumstances),
      ),
    )
    return matterAnswer(context, outcome)
  }
}
