import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({ description: '可按全局编号取得的记录 / Whatever can be fetched by its global id' })
export abstract class Node {
  @Field(() => ID, { description: '全局编号,不透明 / Opaque global id' })
  id!: string
}
