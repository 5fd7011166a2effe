import { cancelMatter } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, RequestAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { onMatter } from './on-matter.ts'

@InputType({
  description: '经办人取消已批准、没有报销的事项 / Cancel an approved matter without claims, by its applicant',
})
export class CancelMatterInput extends ChangeInput {
  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}

@Resolver()
export class CancelMatter {
  @Mutation(() => RequestAnswer, {
    description:
      '经办人取消已批准、没有报销的事项,释放占用 / Cancel an approved matter without claims, by its applicant: what is committed is released',
  })
  async cancelMatter(
    @Arg('input', () => CancelMatterInput, { description: '取消的事项和理由 / The matter to cancel, and why' })
    input: CancelMatterInput,
    @Ctx() context: Context,
  ): Promise<RequestAnswer> {
    const outcome = await perform(context, 'cancelMatter', input, (now) =>
      onMatter(input, now, (request, claims, circumstances) =>
        cancelMatter(request, claims, input.reason.trim(), circumstances),
      ),
    )
    return matterAnswer(context, outcome)
  }
}
