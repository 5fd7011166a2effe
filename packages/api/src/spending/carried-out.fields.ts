import { reportDueOn } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { SpendingRequestType } from './request.type.ts'
import { TripReportType } from './trip-report.type.ts'

/** What happens while an approved matter is carried out: the report of its trip. */
@Resolver(() => SpendingRequestType)
export class CarriedOut {
  @FieldResolver(() => TripReportType, { nullable: true, description: '出差报告 / The report of the trip' })
  report(@Root() { row: { report } }: SpendingRequestType): TripReportType | null {
    return report && new TripReportType(report)
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: '最迟哪一天报告;不是出差即空 / The last day to report the trip; null where it is none',
  })
  reportDueOn(@Root() { row }: SpendingRequestType, @Ctx() { instance }: Context): string | null {
    return reportDueOn(row, instance.law.parameters)
  }
}
