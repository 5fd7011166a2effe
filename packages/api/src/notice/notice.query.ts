import { usesOf } from '@lianzhao/domain'
import { Ctx, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { CountyType } from './county.type.ts'
import { noticeType, NoticeType } from './notice.type.ts'
import { TeamType } from './team.type.ts'
import { useType, UseType } from './use.type.ts'

@Resolver()
export class NoticeQuery {
  @Query(() => CountyType, { description: '本县 / The county' })
  county(@Ctx() context: Context): CountyType {
    required(context)
    return new CountyType()
  }

  @Query(() => NoticeType, { description: '通知,逐句 / The notice, statement by statement' })
  notice(@Ctx() context: Context): NoticeType {
    required(context)
    return noticeType(context.instance.law.notice, context.language)
  }

  @Query(() => [TeamType], { description: '通知所列各组各队 / The teams of the notice' })
  teams(@Ctx() context: Context): TeamType[] {
    required(context)
    return context.instance.law.notice.teams.map(({ code }) => new TeamType(code))
  }

  @Query(() => [UseType], { description: '两级资金的允许用途 / The permitted uses on both levels' })
  uses(@Ctx() context: Context): UseType[] {
    required(context)
    return usesOf(context.instance.law.notice).map((use) => useType(use, context.language))
  }
}
