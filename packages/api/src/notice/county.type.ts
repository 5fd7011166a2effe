import { ruleSetOn } from '@lianzhao/domain'
import { GraphQLDateTime } from 'graphql-scalars'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { civilDateOf } from '../database/clock.ts'
import { named } from '../database/named.ts'

const FACTS = named('select count(*)::int from trail.fact')

@ObjectType('County', { description: '这套账所属的县 / The county whose books these are' })
export class CountyType {
  @Field(() => String, { description: '代码 / Code' })
  code(@Ctx() { instance }: Context): string {
    return instance.county.code
  }

  @Field(() => String, { description: '名称 / Name' })
  name(@Ctx() { instance, language }: Context): string {
    return instance.county.name[language]
  }

  @Field(() => Boolean, { description: '演示:人物与金额均为虚构 / A demonstration: people and money are invented' })
  demonstration(@Ctx() { instance }: Context): boolean {
    return instance.county.demonstration
  }

  @Field(() => GraphQLDateTime, { description: '本县此刻 / What time it is there' })
  now(@Ctx() { instance }: Context): string {
    return instance.clock.now()
  }

  @Field(() => String, { description: '今天的事项适用的规则集 / The rule set that judges matters of today' })
  ruleSet(@Ctx() { instance }: Context): string {
    return ruleSetOn(civilDateOf(instance.clock.now()))
  }

  @Field(() => Int, { description: '轨迹中的事实数 / How many facts the trail holds' })
  async factCount(@Ctx() { books }: Context): Promise<number> {
    return (await books.rows<[number]>(FACTS, []))[0]![0]
  }

  @Field(() => String, { nullable: true, description: '监督服务的地址 / Address of the oversight server' })
  oversightAddress(@Ctx() { auditAddress }: Context): string | null {
    return auditAddress
  }
}
