import type { PersonId } from '@lianzhao/domain'
import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { nodeId } from '../graphql/node-id.ts'
import type { Known } from './known.ts'

@ObjectType({ description: '办事的人 / Somebody who acts' })
export class Person {
  readonly #id: PersonId
  readonly #known: Known

  constructor(id: PersonId, known: Known) {
    this.#id = id
    this.#known = known
  }

  @Field(() => ID, { description: '全局编号 / Global id' })
  id(): string {
    return nodeId('Person', this.#id)
  }

  @Field(() => String, { description: '姓名 / Name' })
  name(@Ctx() { read }: Context): Promise<string> {
    return read.names.load(this.#id)
  }

  @Field(() => String, { nullable: true, description: '通知中印出的职务 / The post as the notice prints it' })
  printedPost(): string | null {
    return this.#known.persons.get(this.#id)?.printedPost ?? null
  }

  @Field(() => String, {
    nullable: true,
    description: '解释印出职务的读法,如 Q-22 / The reading that explains the printed post, such as Q-22',
  })
  reading(): string | null {
    return this.#known.persons.get(this.#id)?.reading ?? null
  }
}
