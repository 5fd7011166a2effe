import type { TripReport } from '@lianzhao/domain'
import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { PersonType } from '../organisation/person.type.ts'
import { OfficialDocument } from './official-document.type.ts'

@ObjectType('TripReport', { description: '出差报告:出差的结果 / The report of a trip: what came of it' })
export class TripReportType {
  readonly #report: TripReport

  constructor(report: TripReport) {
    this.#report = report
  }

  @Field(() => String, { description: '结果 / What came of it' })
  summary(): string {
    return this.#report.summary
  }

  @Field(() => OfficialDocument, { nullable: true, description: '书面报告,可空 / The written report, if there is one' })
  document(): OfficialDocument | null {
    return this.#report.document
  }

  @Field(() => PersonType, { description: '报告人 / Who reported it' })
  by(): PersonType {
    return new PersonType(this.#report.by)
  }

  @Field(() => GraphQLDateTime, { description: '报告时间 / When' })
  at(): string {
    return this.#report.at
  }
}
