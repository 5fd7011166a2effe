import { authoriseClaim } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { perform } from '../trail/perform.ts'
import { ClaimAnswer, matterAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { onClaim } from './on-claim.ts'

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
      onClaim(input, now, (request, claim, circumstances) =>
        authoriseClaim(request, claim, input.opinion?.trim() || null, circumstances),
      ),
    )
    return matterAnswer(context, outcome)
  }
}
