import { returnClaim } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { ClaimAnswer, matterAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { claims } from './claim.table.ts'
import { dutiesByClaim, knowing } from './duties-elsewhere.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

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
      command({
        on: {
          request: { record: requests, of: ['claim', 'request_id'] },
          claim: { record: claims, id: uuidOf('Claim', input.id), expected: input.version },
        },
        ask: [dutiesByClaim(uuidOf('Claim', input.id))],
        visible: ({ request, claim }) => isVisibleTo(now, request, claim),
        decide: ({ request, claim }, [told]) => returnClaim(request, claim, input.reason.trim(), knowing(now, told)),
      }),
    )
    return matterAnswer(context, outcome)
  }
}
