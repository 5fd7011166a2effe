import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Decimal } from '../graphql/decimal.ts'
import { EventKind } from '../graphql/enums.ts'
import { OfficialDocument } from './official-document.type.ts'

@ObjectType('Event', { description: '会展培训的内容 / A fair, meeting or training' })
@InputType('EventInput', { description: '会展培训的内容 / A fair, meeting or training' })
export class Event {
  @Field(() => EventKind, { description: '种类 / Kind' })
  event!: string

  @Field(() => String, { nullable: true, description: '年度计划中的编号 / Number in the yearly plan' })
  plan?: string | null

  @Field(() => Int, { description: '人数 / How many take part' })
  heads!: number

  @Field(() => Decimal, { nullable: true, description: '讲课费(元) / Fees for lectures, in yuan' })
  lectureFee?: bigint | null

  @Field(() => OfficialDocument, {
    nullable: true,
    description: '在县外举办的批件 / Approval of a place outside the county',
  })
  placeApproval?: OfficialDocument | null
}
