import { INSTALLER, type Appointment, type PersonId } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { PostEnum } from '../graphql/enums.ts'
import { ERASED } from '../graphql/language.ts'
import { money, Money } from '../graphql/money.type.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { TeamType } from '../notice/team.type.ts'

@ObjectType('Person', { implements: Node, description: '办事的人 / Somebody who acts' })
export class PersonType extends Node {
  readonly #id: PersonId

  constructor(id: PersonId) {
    super()
    this.#id = id
    this.id = nodeId('Person', id)
  }

  @Field(() => String, { description: '姓名 / Name' })
  async name(@Ctx() { loaders, language }: Context): Promise<string> {
    if (this.#id === INSTALLER.id) return INSTALLER.name[language]
    return (await loaders.name.load(this.#id)) ?? ERASED[language]
  }
}

@ObjectType('Appointment', { implements: Node, description: '任职,首末两日均在内 / A post held, both days included' })
export class AppointmentType extends Node {
  readonly row: Appointment

  constructor(row: Appointment) {
    super()
    this.row = row
    this.id = nodeId('Appointment', row.id)
  }

  @Field(() => PostEnum, { description: '职务 / Post' })
  post(): string {
    return this.row.post
  }

  @Field(() => TeamType, { nullable: true, description: '组或队,只涉及一个时 / The team, where it is one' })
  team(): TeamType | null {
    const [only, ...others] = this.row.teams
    return only && !others.length ? new TeamType(only) : null
  }

  @Field(() => [TeamType], { description: '所在或所服务的组和队 / The teams of this post' })
  teams(): TeamType[] {
    return this.row.teams.map((code) => new TeamType(code))
  }

  @Field(() => GraphQLLocalDate, { description: '自 / From' })
  from(): string {
    return this.row.from
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: '至;空为在任 / To; null while held' })
  to(): string | null {
    return this.row.to
  }

  @Field(() => Money, { nullable: true, description: '审批权限 / Limit: the largest amount this post may decide on' })
  limit(): Money | null {
    return this.row.limit === null ? null : money(this.row.limit)
  }
}

export const personOrNull = (id: PersonId | null): PersonType | null => (id === null ? null : new PersonType(id))
