import { usesOf } from '@lianzhao/domain'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { County } from './county.type.ts'
import { Notice, showNotice } from './document.type.ts'
import { showTeam, showUse, Team, Use } from './notice.type.ts'

@Resolver()
export class NoticeQuery {
  @Query(() => County, { description: '本县 / The county' })
  county(): County {
    return new County()
  }

  @Query(() => Notice, { description: '通知,逐句 / The notice, statement by statement' })
  notice(@Ctx() { instance, language }: Context): Notice {
    return showNotice(instance.notice, language)
  }

  @Query(() => [Team], { description: '通知所列各组各队 / The teams of the notice' })
  teams(@Ctx() { instance, language }: Context): Team[] {
    return instance.notice.teams.map((team) => showTeam(team, language))
  }

  @Query(() => [Use], { description: '两级资金的允许用途 / The permitted uses of both levels of money' })
  uses(@Ctx() { instance, language }: Context): Use[] {
    return usesOf(instance.notice).map((use) => showUse(use, language))
  }
}
