import { Field, ObjectType } from 'type-graphql'
import { LocalDate } from '../graphql/scalars.ts'

@ObjectType({ description: '批件或意见 / A permit or an opinion' })
export class OfficialDocument {
  @Field(() => String, { description: '文号 / Number' })
  number!: string

  @Field(() => String, { description: '出具机关 / Office that gave it' })
  office!: string

  @Field(() => LocalDate, { description: '日期 / Date' })
  date!: string
}
