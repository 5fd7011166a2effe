import { reportTrip, type ReportContent } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { perform } from '../trail/perform.ts'
import { matterAnswer, RequestAnswer } from './answers.type.ts'
import { ChangeInput } from './change.type.ts'
import { OfficialDocument } from './official-document.type.ts'
import { onRequest } from './on-request.ts'

@InputType({ description: '出差报告 / The report of a trip' })
export class ReportTripInput extends ChangeInput {
  @Field(() => String, { description: '结果,1 至 1000 字 / What came of it, 1 to 1000 characters' })
  summary!: string

  @Field(() => OfficialDocument, { nullable: true, description: '书面报告,可空 / The written report, if there is one' })
  document?: OfficialDocument | null
}

@Resolver()
export class ReportTrip {
  @Mutation(() => RequestAnswer, {
    description: '出差报告,由经办人或参加人员 / Report a trip, by its applicant or a participant',
  })
  async reportTrip(
    @Arg('input', () => ReportTripInput, { description: '出差报告 / The report of a trip' }) input: ReportTripInput,
    @Ctx() context: Context,
  ): Promise<RequestAnswer> {
    const { summary, document } = input
    const content = { summary: summary.trim(), document: document ? { ...document } : null } as ReportContent
    const outcome = await perform(context, 'reportTrip', input, (now) =>
      onRequest(input, now, (request) => reportTrip(request, content, now)),
    )
    return matterAnswer(context, outcome)
  }
}
