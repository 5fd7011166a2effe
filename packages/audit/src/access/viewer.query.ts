import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { OversightOffice } from '../graphql/enums.ts'

@ObjectType({ description: '登录的监督人员 / The overseer who is signed in' })
export class Overseer {
  @Field(() => String, { description: '姓名 / Name' })
  name!: string

  @Field(() => OversightOffice, { description: '代表的机关 / The office they look for' })
  office!: string
}

@Resolver()
export class ViewerQuery {
  @Query(() => Overseer, { description: '我是谁 / Who I am' })
  async viewer(@Ctx() { reader, read }: Context): Promise<Overseer> {
    const { person, office } = reader()
    return { name: await read.names.load(person), office }
  }
}
