import { reviewClaim, type Fen } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { Decimal } from '../graphql/decimal.ts'
import { perform } from '../trail/perform.ts'
import { ClaimAnswer, matterAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { onClaim } from './on-claim.ts'

@InputType({ description: '财务审核报销单 / Review a claim' })
export class ReviewClaimInput extends ChangeInput {
  @Field(() => Decimal, { description: '核减(元),不核减为 0.00 / What is cut, 0.00 for nothing' })
  cut!: bigint

  @Field(() => String, { nullable: true, description: '核减理由,有核减时必填 / Reason, needed when something is cut' })
  reason?: string | null
}

@Resolver()
export class ReviewClaim {
  @Mutation(() => ClaimAnswer, { description: '财务审核报销单 / Review a claim' })
  async reviewClaim(
    @Arg('input', () => ReviewClaimInput, { description: '财务审核报销单 / Review a claim' }) input: ReviewClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimAnswer> {
    const outcome = await perform(context, 'reviewClaim', input, (now) =>
      onClaim(input, now, (request, claim, circumstances) =>
        reviewClaim(request, claim, input.cut as Fen, input.reason?.trim() || null, circumstances),
      ),
    )
    return matterAnswer(context, outcome)
  }
}
