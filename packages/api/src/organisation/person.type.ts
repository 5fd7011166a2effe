import { can, COUNTY_WIDE, type Person, type PersonId } from '@lianzhao/domain'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { ERASED } from '../graphql/language.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { connectionOf } from '../graphql/page.ts'
import type { Row } from '../loaders.ts'

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
    const { language } = context
    const latin = language === 'en' ? await this.latinName(context) : null
    return latin ?? (await this.#text(context, 'name')) ?? ERASED[language]
  }

  @Field(() => String, { nullable: true, description: '姓名的拉丁字母写法 / The name in Latin letters' })
  latinName(@Ctx() context: Context): Promise<string | null> {
    return this.#text(context, 'latinName')
  }

  @Field(() => String, { nullable: true, description: '通知中印出的职务 / The post as the notice prints it' })
  async printedPost(@Ctx() context: Context): Promise<string | null> {
    return (await this.#row(context)).printedPost
  }

  @Field(() => String, {
    nullable: true,
    description: '解释印出职务的读法,如 Q-22 / The reading that explains the printed post, such as Q-22',
  })
  async reading(@Ctx() context: Context): Promise<string | null> {
    return (await this.#row(context)).reading
  }

  @Field(() => String, { nullable: true, description: '账号;仅管理员可见 / Login, for administrators alone' })
  async login(@Ctx() context: Context): Promise<string | null> {
    const { person, organisation } = required(context)
    if (!can(organisation, person, 'READ_LOGINS', COUNTY_WIDE)) return null
    return (await this.#row(context)).login
  }

  @Field(() => Int, { description: '版本;改动时须写明所见版本 / Version, to be named with every change' })
  async version(@Ctx() context: Context): Promise<number> {
    return (await this.#row(context)).version
  }

  /** Whoever is named in a record is in the register: the database refuses any other. */
  async #row({ loaders }: Context): Promise<Row<Person>> {
    return (await loaders.person.load(this.#id))!
  }

  async #text(context: Context, field: 'name' | 'latinName'): Promise<string | null> {
    const commitment = (await this.#row(context))[field]
    return commitment === null ? null : ((await context.loaders.text.load(commitment)) ?? null)
  }
}

export const personOrNull = (id: PersonId | null): PersonType | null => (id === null ? null : new PersonType(id))

@ObjectType({ description: '人员,一页 / A page of people' })
export class PersonConnection extends connectionOf('Person', () => PersonType, { zh: '人员', en: 'person' }) {
  @Field(() => Int, { description: '总数 / How many' })
  totalCount!: number
}
