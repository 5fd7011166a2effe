import { expect, it } from 'vitest'
import { after, application, granted, refusalsIn, requestAt } from '../../test/matter.ts'
import { purchase } from '../../test/planned.ts'
import { circumstances, EVERY_FIGURE } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import { reportTrip } from './report-trip.ts'
import type { SpendingRequest } from './request.ts'
import { submitRequest } from './submit-request.ts'
import { reportDueOn, type ReportContent } from './trip-report.ts'

const SAID: ReportContent = {
  summary: '与企业商定选址,下月回访',
  document: { number: '演示出差报告 1 号', office: '县招商合作局', date: '2015-06-18' },
}
/** The trip of the tests ends on 17 June; 甘 takes part in it. */
const asked = () => requestAt('APPROVED', { application: { participants: ['甘'] } })
const report = (by = '禾', on: CivilDate = '2015-06-18', said = SAID, request = asked().request) =>
  reportTrip(request, said, circumstances(by, { on }))
const told = (decision: ReturnType<typeof report>) => (decision.allowed ? [] : decision.refusals)

it.each(['禾', '甘'])('R-TRV-14 whoever applied or took part says what came of the trip: %s', (by) => {
  const { request } = granted(report(by))
  expect(request).toEqual([{ type: 'TripReported', ...SAID, by, at: '2015-06-18T06:05:00.000Z' }])
})

it('R-TRV-14 the report stands in the record, and changes nothing else of it', () => {
  const books = asked()
  expect(books.request.report).toBeNull()
  const { request }: { request: SpendingRequest } = after(books, report())
  expect(request).toEqual({ ...books.request, report: { ...SAID, by: '禾', at: '2015-06-18T06:05:00.000Z' } })
})

it('R-TRV-14 on its last day a trip is not over, a day later it is', () => {
  const early = report('禾', '2015-06-17')
  expect(refusalsIn(early)).toEqual([['EVENT_NOT_OVER', null, 'N-098']])
  expect(told(early)[0]).toMatchObject({
    message: { zh: '出差到 2015-06-17 才结束,今天 2015-06-17,还不能报告结果。' },
    remedy: { en: 'Report it from the day after its last day on.' },
  })
  expect(report('禾', '2015-06-18').allowed).toBe(true)
})

it('R-TRV-14 what is no trip has no report, and a trip has one', () => {
  const bought = { ...asked().request, details: purchase() }
  expect(refusalsIn(report('禾', '2015-06-18', SAID, bought))).toEqual([['NOT_A_TRIP', null, 'N-098']])
  const { request }: { request: SpendingRequest } = after(asked(), report())
  expect(refusalsIn(report('甘', '2015-06-19', SAID, request))).toEqual([['REPORTED_ALREADY', null, 'N-098']])
})

it('R-TRV-14 nobody reports a trip of others, and nobody one that was not approved', () => {
  for (const by of ['云', '台湾组组长', '谈', '计', '钱', '衡', '路人']) {
    const [first] = told(report(by))
    expect([by, first?.code]).toEqual([by, 'NOT_PERMITTED'])
    expect(first?.message.zh).toBe('这一步由经办人或参加人员办理。')
  }
  for (const status of ['DECIDING', 'DRAFT', 'WITHDRAWN', 'REJECTED'] as const)
    expect(refusalsIn(report('禾', '2015-06-18', SAID, requestAt(status).request))[0]?.[0]).toBe('NOT_IN_STATE')
})

it('a report says something, and names the paper that it names', () => {
  const faults = (said: Partial<ReportContent>) => refusalsIn(report('禾', '2015-06-18', { ...SAID, ...said }))
  expect(faults({ document: null, summary: '谈妥' })).toEqual([])
  expect(faults({ summary: ' ' })).toEqual([['TEXT_LENGTH', 'summary', null]])
  expect(faults({ summary: '好'.repeat(1000) })).toEqual([])
  expect(faults({ summary: '好'.repeat(1001) })).toEqual([['TEXT_LENGTH', 'summary', null]])
  expect(faults({ document: { number: '', office: ' ', date: '2015-06-18' } })).toEqual([
    ['TEXT_LENGTH', 'document.number', null],
    ['TEXT_LENGTH', 'document.office', null],
  ])
})

it('R-TRV-14 the report is due seven days after the last day, unless the county says otherwise; of a purchase none is', () => {
  const { request } = asked()
  expect(reportDueOn(request, {})).toBe('2015-06-24')
  expect(reportDueOn(request, { reportWithinDays: { ...EVERY_FIGURE.reportWithinDays, value: 14 } })).toBe('2015-07-01')
  expect(reportDueOn({ ...request, details: purchase() }, {})).toBeNull()
})

it('R-TRV-14 whoever owes a report gives a reason for the next trip', () => {
  const { line } = asked()
  const related = { mealsUnderLetter: 0, toSupplier: 0n as never, unreportedTrips: ['ZC-2015-0009'] }
  const submit = (reasons: Parameters<typeof application>[0] = {}) =>
    submitRequest({ id: 'next', number: 'QS-2' }, application(reasons), line, circumstances('禾', { related }))
  expect(refusalsIn(submit())).toEqual([['REASON_NEEDED', null, 'R-TRV-14']])
  const justifications = [{ rule: 'R-TRV-14', reason: '上次的企业下周才答复' }]
  expect(refusalsIn(submit({ justifications }))).toEqual([])
})
