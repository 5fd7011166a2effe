import { authoriseClaim } from '@lianzhao/domain'
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

@InputType({ description: '报销审批 / Authorise a claim' })
export class AuthoriseClaimInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '意见,可空 / Opinion, may be empty' })
  opinion?: string | null
}

@Resolver()
export class AuthoriseClaim {
  @Mutation(() => ClaimAnswer, { description: '报销审批 / Authorise a claim' })
  async authoriseClaim(
    @Arg('input', () => AuthoriseClaimInput, { description: '报销审批 / Authorise a claim' })
    input: AuthoriseClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimAnswer> {
    const outcome = await perform(context, 'authoriseClaim', input, (now) =>
      command({
        on: {
          request: { record: requests, of: ['claim', 'request_id'] },
          claim: { record: claims, id: uuidOf('Claim', input.id), expected: input.version },
        },
        ask: [dutiesByClaim(uuidOf('Claim', input.id))],
        visible: ({ request, claim }) => isVisibleTo(now, request, claim),
        decide: ({ request, claim }, [told]) =>
          authoriseClaim(request, claim, input.opinion?.trim() || null, knowing(now, told)),
      }),
    )
    return matterAnswer(context, outcome)
  }
}
