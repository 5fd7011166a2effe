import { available, hearApplication, ruleSetOn } from '@lianzhao/domain'
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { isLineVisibleTo } from '../funds/visible-line.ts'
import { refusalType, RefusalType } from '../graphql/answer.type.ts'
import { money, Money } from '../graphql/money.type.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { judgementType, JudgementType } from '../integrity/judgement.type.ts'
import { NOT_FOUND } from '../trail/refusals.ts'
import { ApplicationInput, applicationOf } from './application.type.ts'
import { askKnown, participantsOf, unknownPeople } from './known-people.ts'
import { askRelatedToApplication, withRelated } from './related.ts'
import { visibleRequest } from './visible.ts'

@ObjectType({
  description: '对未提交申请的判断,不留痕 / Judgement of a request that is not submitted yet; leaves no fact',
})
export class ApplicationJudgement {
  @Field(() => JudgementType, { description: '规则判断 / Judgement' })
  judgement!: JudgementType

  @Field(() => [RefusalType], { description: '提交会被拒绝的理由 / Why submitting it would be refused' })
  refusals!: RefusalType[]

  @Field(() => Money, { nullable: true, description: '预算线现在可用 / Available on the line now' })
  available!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: '批准后剩余,可为负 / What would be left once it is approved; may be negative',
  })
  availableAfter!: Money | null
}

@Resolver()
export class JudgeApplication {
  @Query(() => ApplicationJudgement, { description: '试判断一份申请 / Judge a request before it is submitted' })
  async judgeApplication(
    @Ctx() context: Context,
    @Arg('application', () => ApplicationInput, { description: '申请的内容 / What is asked for' })
    input: ApplicationInput,
    @Arg('id', () => ID, { nullable: true, description: '退回的申请 / A returned request' }) id?: string | null,
  ): Promise<ApplicationJudgement> {
    const { circumstances } = required(context)
    const { language, loaders, instance } = context
    const application = applicationOf(input)
    const line = await loaders.line.load(application.lineId)
    if (!line || !isLineVisibleTo(circumstances, line)) {
      const nothing = { ruleSet: ruleSetOn(application.from), stage: 'PRE' as const, at: circumstances.at, results: [] }
      const refusals = [refusalType({ ...NOT_FOUND, field: 'application.line' }, language)]
      return { judgement: judgementType(nothing, instance, language), refusals, available: null, availableAfter: null }
    }
    const returned = id ? await visibleRequest(context, uuidOf('SpendingRequest', id)) : undefined
    const people = participantsOf(application)
    const [known, related] = [
      askKnown(people),
      askRelatedToApplication(returned?.id ?? null, application, circumstances),
    ]
    const [[register], [others]] = await Promise.all([
      context.books.rows(known.statement, known.values),
      context.books.rows(related.statement, related.values),
    ])
    const { judgement, refusals } = hearApplication(application, line, withRelated(circumstances, others), returned)
    return {
      judgement: judgementType(judgement, instance, language),
      refusals: [...unknownPeople(people, register), ...refusals].map((refusal) => refusalType(refusal, language)),
      available: money(available(line)),
      availableAfter: money(available(line) - application.amount),
    }
  }
}
