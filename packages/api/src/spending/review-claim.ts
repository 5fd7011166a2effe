import { reviewClaim, type Fen } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { Decimal } from '../graphql/decimal.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { ClaimAnswer, matterAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { claims } from './claim.table.ts'
import { dutiesByClaim, knowing } from './duties-elsewhere.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

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
      command({
        on: {
          request: { record: requests, of: ['claim', 'request_id'] },
          claim: { record: claims, id: uuidOf('Claim', input.id), expected: input.version },
        },
        ask: [dutiesByClaim(uuidOf('Claim', input.id))],
        visible: ({ request, claim }) => isVisibleTo(now, request, claim),
        decide: ({ request, claim }, [told]) =>
          reviewClaim(request, claim, input.cut as Fen, input.reason?.trim() || null, knowing(now, told)),
      }),
    )
    return matterAnswer(context, outcome)
  }
}
