import type { Delegation } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { AppointmentType } from './appointment.type.ts'
import type { Known } from './known.ts'
import { PersonType } from './person.type.ts'

@ObjectType('Delegation', {
  implements: Node,
  description: '授权代行,首末两日均在内 / A post decided for by somebody else for a time, both days included',
})
export class DelegationType extends Node {
  readonly row: Delegation
  readonly #known: Known

  constructor(row: Delegation, known: Known) {
    super()
    this.row = row
    this.#known = known
    this.id = nodeId('Delegation', row.id)
  }

  @Field(() => Int, { description: '版本;改动时须写明所见版本 / Version, to be named with every change' })
  version(): number {
    return this.#known.versions.get(this.row.id)!
  }

  @Field(() => AppointmentType, { description: '授出的职务 / The post that was delegated' })
  appointment(): AppointmentType {
    return new AppointmentType(
      this.#known.appointments.find(({ id }) => id === this.row.appointmentId)!,
      this.#known,
    )
  }

  @Field(() => PersonType, { description: '授权人 / Who gave it' })
  delegator(): PersonType {
    return new PersonType(this.row.delegatorId)
  }

  @Field(() => PersonType, { description: '被授权人 / The delegate' })
  delegate(): PersonType {
    return new PersonType(this.row.delegateId)
  }

  @Field(() => GraphQLLocalDate, { description: '自 / From' })
  from(): string {
    return this.row.from
  }

  @Field(() => GraphQLLocalDate, { description: '至 / To' })
  to(): string {
    return this.row.to
  }

  @Field(() => String, { description: '授权的文件 / The paper that gives it' })
  document(): string {
    return this.row.document
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: '自何日收回 / The day from which it was taken back' })
  revokedOn(): string | null {
    return this.row.revokedOn
  }
}
