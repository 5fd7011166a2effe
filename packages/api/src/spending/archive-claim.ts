import { archiveClaim } from '@lianzhao/domain'
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { perform } from '../trail/perform.ts'
import { ClaimAnswer, matterAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { onClaim } from './on-claim.ts'

@InputType({ description: '归档 / Archive a booked claim' })
export class ArchiveClaimInput extends ChangeInput {}

@Resolver()
export class ArchiveClaim {
  @Mutation(() => ClaimAnswer, {
    description:
      '办公室归档已记账的报销单,申请支付的出纳不得办理 / Archive a booked claim, by the office and never by the cashier who requested its payment',
  })
  async archiveClaim(
    @Arg('input', () => ArchiveClaimInput, { description: '归档 / Archive a claim' }) input: ArchiveClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimAnswer> {
    const outcome = await perform(context, 'archiveClaim', input, (now) => onClaim(input, now, archiveClaim))
    return matterAnswer(context, outcome)
  }
}
