import { can, COUNTY_WIDE, INSTALLER, type Person, type PersonId } from '@lianzhao/domain'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { ERASED } from '../graphql/language.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { connectionOf } from '../graphql/page.ts'
import type { Row } from '../trail/read-rows.ts'

@ObjectType('Person', { implements: Node, description: '办事的人 / Somebody who acts' })
export class PersonType extends Node {
  readonly #id: PersonId

  constructor(id: PersonId) {
    super()
    this.#id = id
    this.id = nodeId('Person', id)
  }

  @Field(() => String, {
    description: '姓名;英文界面有拉丁字母写法的用它 / Name; for English readers in Latin letters, where there are any',
  })
  async name(@Ctx() context: Context): Promise<string> {
    const { language, loaders } = context
    if (this.#id === INSTALLER.id) return INSTALLER.name[language]
    const { name, latinName } = await loaders.names.load(this.#id)
    return (language === 'en' ? latinName : null) ?? name ?? ERASED[language]
  }

  @Field(() => String, { nullable: true, description: '姓名的拉丁字母写法 / The name in Latin letters' })
  async latinName(@Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.names.load(this.#id)).latinName
  }

  @Field(() => String, { nullable: true, description: '通知中印出的职务 / The post as the notice prints it' })
  async printedPost(@Ctx() context: Context): Promise<string | null> {
    return (await this.#row(context))?.printedPost ?? null
  }

  @Field(() => String, {
    nullable: true,
    description: '解释印出职务的读法,如 Q-22 / The reading that explains the printed post, such as Q-22',
  })
  async reading(@Ctx() context: Context): Promise<string | null> {
    return (await this.#row(context))?.reading ?? null
  }

  @Field(() => String, {
    nullable: true,
    description: '账号;仅管理员可见 / Name of the account, for administrators alone',
  })
  async login(@Ctx() context: Context): Promise<string | null> {
    const { person, organisation } = required(context)
    if (!can(organisation, person, 'READ_LOGINS', COUNTY_WIDE)) return null
    return (await this.#row(context))?.login ?? null
  }

  @Field(() => Int, { description: '版本;改动时须写明所见版本 / Version, to be named with every change' })
  async version(@Ctx() context: Context): Promise<number> {
    return (await this.#row(context))?.version ?? 0
  }

  /** Everybody is in the register but the installer. */
  #row({ loaders }: Context): Promise<Row<Person> | undefined> {
    return loaders.person.load(this.#id)
  }
}

export const personOrNull = (id: PersonId | null): PersonType | null => (id === null ? null : new PersonType(id))

@ObjectType({ description: '人员,一页 / A page of people' })
export class PersonConnection extends connectionOf('Person', () => PersonType, { zh: '人员', en: 'person' }) {
  @Field(() => Int, { description: '总数 / How many' })
  totalCount!: number
}
