import { ruleSetOn } from '@lianzhao/domain'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { civilDateOf } from '../database/instance.ts'
import { statement } from '../database/statement.ts'
import { DateTime } from '../graphql/scalars.ts'

const FACTS = statement('select count(*)::int as facts from audit.fact')

@ObjectType({ description: '这套账所属的县 / The county whose books these are' })
export class County {
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

  @Field(() => DateTime, { description: '本县此刻 / What time it is there' })
  now(@Ctx() { instance }: Context): string {
    return instance.now()
  }

  @Field(() => String, { description: '今天的事项适用的规则集 / The rule set that judges matters of today' })
  ruleSet(@Ctx() { instance }: Context): string {
    return ruleSetOn(civilDateOf(instance.now()))
  }

  @Field(() => Int, { description: '轨迹中的事实数 / How many facts the trail holds' })
  async factCount(@Ctx() { snapshot }: Context): Promise<number> {
    const [row] = await snapshot.ask<{ facts: number }>(FACTS)
    return row!.facts
  }
}
