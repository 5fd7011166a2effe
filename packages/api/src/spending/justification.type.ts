import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: '对一条规则写明的理由 / The reason given for one rule' })
export class Justification {
  @Field(() => ID, { description: '规则 / Rule' })
  rule!: string

  @Field(() => String, { description: '理由 / Reason' })
  reason!: string
}
