import type { TripReport as Stated } from '@lianzhao/domain'
import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { DateTime } from '../graphql/scalars.ts'
import { OfficialDocument } from './official-document.type.ts'

@ObjectType({ description: '出差报告:出差的结果 / The report of a trip: what came of it' })
export class TripReport {
  readonly #stated: Stated

  constructor(stated: Stated) {
    this.#stated = stated
  }

  @Field(() => String, { description: '结果 / What came of it' })
  summary(): string {
    return this.#stated.summary
  }

  @Field(() => OfficialDocument, { nullable: true, description: '书面报告,可空 / The written report, if there is one' })
  document(): OfficialDocument | null {
    return this.#stated.document
  }

  @Field(() => String, { description: '报告人 / Who reported it' })
  by(@Ctx() { read }: Context): Promise<string> {
    return read.names.load(this.#stated.by)
  }

  @Field(() => DateTime, { description: '报告的时刻 / When' })
  at(): string {
    return this.#stated.at
  }
}
