import { closeMatter } from '@lianzhao/domain'
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, RequestAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { onMatter } from './on-matter.ts'

@InputType({ description: '结项的申请和所见版本 / The request to close, as seen at which version' })
export class CloseMatterInput extends ChangeInput {}

@Resolver()
export class CloseMatter {
  @Mutation(() => RequestAnswer, {
    description:
      '结项:报销单都已办完,释放没有用完的占用 / Close a matter of which every claim is final: what is still committed is released',
  })
  async closeMatter(
    @Arg('input', () => CloseMatterInput, { description: '结项的申请 / The request to close' }) input: CloseMatterInput,
    @Ctx() context: Context,
  ): Promise<RequestAnswer> {
    return matterAnswer(
      context,
      await perform(context, 'closeMatter', input, (now) => onMatter(input, now, closeMatter)),
    )
  }
}
