import type { Judgement as Judged } from '@lianzhao/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { Judgement } from '../integrity/judgement.type.ts'
import { showJudgement } from '../integrity/show-judgement.ts'
import { claimAfterwards, requestAfterwards } from './afterwards.ts'
import { ClaimRecord } from './claim-record.type.ts'
import { SpendingRecord } from './spending-record.type.ts'

/** What the rules say of a claim by now: reasons to look, judged anew at each reading and stored nowhere. */
@Resolver(() => ClaimRecord)
export class AfterwardsOfClaim {
  @FieldResolver(() => Judgement, {
    nullable: true,
    description:
      '事后核查:按账上现在所知再判断一次,不存储,不合格只说明值得一查;作废、不予报销的,或改得无法辨认的为空 / Judged again with what the books know by now, and not stored: reasons to look, no verdicts; null for a claim that is void or refused, and for one that was altered beyond reading',
  })
  async afterwards(@Root() { row, day }: ClaimRecord, @Ctx() context: Context): Promise<Judgement | null> {
    return shown(await claimAfterwards(context, row, day), context)
  }
}

/** The same of a request by itself, for a matter that nobody has claimed. */
@Resolver(() => SpendingRecord)
export class AfterwardsOfRecord {
  @FieldResolver(() => Judgement, {
    nullable: true,
    description:
      '事后核查:只就申请本身按账上现在所知再判断一次,不存储;未批准、已取消的,或改得无法辨认的为空 / The request by itself, judged again with what the books know by now, and not stored; null where it was not approved or was cancelled, and where it was altered beyond reading',
  })
  async afterwards(@Root() { row, day }: SpendingRecord, @Ctx() context: Context): Promise<Judgement | null> {
    return shown(await requestAfterwards(context, row, day), context)
  }
}

const shown = (judgement: Judged | null, { instance, language }: Context): Judgement | null =>
  judgement && showJudgement(judgement, judgement.at, instance.notice, language)
