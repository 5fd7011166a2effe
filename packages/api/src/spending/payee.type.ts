import type { Claim } from '@lianzhao/domain'
import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { ERASED } from '../graphql/language.ts'
import type { Row } from '../trail/read-rows.ts'

@ObjectType({ description: '收款人 / Payee' })
export class Payee {
  readonly row: Row<Claim>

  constructor(row: Row<Claim>) {
    this.row = row
  }

  @Field(() => String, { description: '户名 / Name' })
  async name(@Ctx() { loaders, language }: Context): Promise<string> {
    return (await loaders.text.load(this.row.payeeName)) ?? ERASED[language]
  }

  @Field(() => String, {
    description: '账号;无权者只见末四位 / Account, the last four digits only for those without the right',
  })
  async account(@Ctx() { loaders, language }: Context): Promise<string> {
    return (await loaders.text.load(this.row.payeeAccount)) ?? ERASED[language]
  }
}
