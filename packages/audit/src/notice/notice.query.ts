import { TEAMS, USES } from '@lianzhao/domain'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { County } from './county.type.ts'
import { showTeam, showUse, Team, Use } from './notice.type.ts'

@Resolver()
export class NoticeQuery {
  @Query(() => County, { description: '本县 / The county' })
  county(): County {
    return new County()
  }

  @Query(() => [Team], { description: '通知所列各组各队 / The teams of the notice' })
  teams(@Ctx() { language }: Context): Team[] {
    return TEAMS.map((team) => showTeam(team, language))
  }

  @Query(() => [Use], { description: '两级资金的允许用途 / The permitted uses of both levels of money' })
  uses(@Ctx() { language }: Context): Use[] {
    return USES.map((use) => showUse(use, language))
  }
}
