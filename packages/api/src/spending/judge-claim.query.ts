import { excessOf, hearClaim } from '@lianzhao/domain'
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { refusalType, RefusalType } from '../graphql/answer.type.ts'
import { money, Money } from '../graphql/money.type.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { judgementType, JudgementType } from '../integrity/judgement.type.ts'
import { NOT_FOUND } from '../trail/refusals.ts'
import { ClaimContentInput, contentOf } from './claim-content.input.ts'
import { askKnown, peopleOf } from './known-people.ts'
import { outsideOf } from './outside-of-claim.ts'
import { askClaimants, payeeRoleOf } from './payee-role.ts'
import { askRelatedToClaim, withRelatedToClaim } from './related-claim.ts'
import { visibleRequest } from './visible.ts'

@ObjectType({
  description: '对未提交报销单的判断,不留痕 / Judgement of a claim that is not submitted yet; leaves no fact',
})
export class ClaimJudgement {
  @Field(() => JudgementType, { nullable: true, description: '规则判断 / Judgement' })
  judgement!: JudgementType | null

  @Field(() => [RefusalType], { description: '报销会被拒绝的理由 / Why the claim would be refused' })
  refusals!: RefusalType[]

  @Field(() => Money, {
    nullable: true,
    description: '超标准、审核时至少要核减的金额 / Over the standard; the review would cut at least this',
  })
  excess!: Money | null
}

@Resolver()
export class JudgeClaim {
  @Query(() => ClaimJudgement, { description: '试判断一张报销单 / Judge a claim before it is filed' })
  async judgeClaim(
    @Ctx() context: Context,
    @Arg('request', () => ID, { description: '申请 / The request' }) requestId: string,
    @Arg('content', () => ClaimContentInput, { description: '报销的内容 / What is claimed' }) input: ClaimContentInput,
    @Arg('id', () => ID, { nullable: true, description: '退回的报销单 / A returned claim' }) id?: string | null,
  ): Promise<ClaimJudgement> {
    const { circumstances } = required(context)
    const { language, loaders, instance, books } = context
    const request = await visibleRequest(context, uuidOf('SpendingRequest', requestId))
    const line = request && (await loaders.line.load(request.lineId))
    if (!line) return { judgement: null, refusals: [refusalType(NOT_FOUND, language)], excess: null }
    const returned = id ? await loaders.claim.load(uuidOf('Claim', id)) : undefined
    const { content } = contentOf(input)
    const claimants = askClaimants(circumstances.by, content.expenses)
    const related = askRelatedToClaim(request.id, returned?.id ?? null, content)
    const people = askKnown(peopleOf(content.expenses))
    const [[names], [others], [known]] = await Promise.all([
      books.rows(claimants.statement, claimants.values),
      books.rows(related.statement, related.values),
      books.rows(people.statement, people.values),
    ])
    const payeeRole = payeeRoleOf(input.payee.name, content.vouchers, names!)
    const { judgement, refusals } = hearClaim(
      request,
      line,
      { ...content, payeeRole },
      withRelatedToClaim(circumstances, others),
      returned,
    )
    return {
      judgement: judgementType(judgement, instance, language),
      refusals: [...outsideOf(input, content, known), ...refusals].map((refusal) => refusalType(refusal, language)),
      excess: money(excessOf(judgement, content.amount)),
    }
  }
}
