import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, InputType, ObjectType } from 'type-graphql'

@ObjectType('OfficialDocument', { description: '批件或意见 / A permit or an opinion' })
@InputType('OfficialDocumentInput', { description: '批件或意见 / A permit or an opinion' })
export class OfficialDocument {
  @Field(() => String, { description: '文号 / Number' })
  number!: string

  @Field(() => String, { description: '出具机关 / Office that gave it' })
  office!: string

  @Field(() => GraphQLLocalDate, { description: '日期 / Date' })
  date!: string
}
