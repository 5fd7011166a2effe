import { parametersOf, readDetails, readReport, reportDueOn } from '@lianzhao/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { LocalDate } from '../graphql/scalars.ts'
import { SpendingRecord } from './spending-record.type.ts'
import { TripReport } from './trip-report.type.ts'

/** What happened while an approved matter was carried out: the report of its trip. */
@Resolver(() => SpendingRecord)
export class CarriedOut {
  @FieldResolver(() => TripReport, { nullable: true, description: '出差报告 / The report of the trip' })
  report(@Root() { row }: SpendingRecord): TripReport | null {
    const report = readReport(row.report)
    return report && new TripReport(report)
  }

  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: '最迟哪一天报告;不是出差即空 / The last day to report the trip; null where it is none',
  })
  reportDueOn(@Root() { row }: SpendingRecord, @Ctx() { instance }: Context): string | null {
    const details = readDetails(row.details)
    return details && reportDueOn({ details, to: row.to }, parametersOf(instance.county))
  }
}
