import { awaitsHead, teamOf } from '@lianzhao/domain'
import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { TeamHeadship, TeamKind } from '../graphql/enums.ts'
import type { AsOf } from '../matters-as-of.ts'
import { organisationOf } from '../day-asked-for.ts'

@ObjectType('Team', { description: '通知所列的组或队(第二条)/ A team of the notice (clause 2)' })
export class TeamType {
  @Field(() => String, { description: '代码 / Code' })
  readonly code: string
  /** The day of which it tells; undefined for now. */
  readonly day: AsOf | undefined

  constructor(code: string, day?: AsOf) {
    this.code = code
    this.day = day
  }

  @Field(() => String, { description: '名称 / Name' })
  name(@Ctx() { instance, language }: Context): string {
    return teamOf(instance.law.notice, this.code)?.name[language] ?? this.code
  }

  @Field(() => TeamKind, { description: '类别 / Kind' })
  kind(@Ctx() { instance }: Context): string {
    return teamOf(instance.law.notice, this.code)?.kind ?? 'SPECIALIST'
  }

  @Field(() => String, { description: '设立它的条款 / The clause that founds it' })
  clause(@Ctx() { instance }: Context): string {
    return teamOf(instance.law.notice, this.code)?.clause ?? ''
  }

  @Field(() => [String], { description: '通知里的其他叫法 / Other names in the notice' })
  aliases(@Ctx() { instance }: Context): readonly string[] {
    return teamOf(instance.law.notice, this.code)?.aliases ?? []
  }

  @Field(() => TeamHeadship, {
    description: '组长写了人名,或只写职务 / Whether the head is named or given by post only',
  })
  head(@Ctx() { instance }: Context): string {
    return teamOf(instance.law.notice, this.code)?.head ?? 'NAMED'
  }

  @Field(() => Boolean, { description: '组长待任命(N-032)/ Awaits its head (N-032)' })
  async awaitsHead(@Ctx() context: Context): Promise<boolean> {
    return awaitsHead(await organisationOf(context, this.day), this.code)
  }
}
