import { expect, it } from 'vitest'
import { readReport } from './read-report.ts'

const REPORT = {
  summary: '与企业商定选址',
  document: { number: '演示出差报告 1 号', office: '县招商合作局', date: '2015-06-18' },
  by: '0197a1c0-89ab-7def-8123-456789abcdef',
  at: '2015-06-18T06:05:00.000Z',
}

it('the report of a trip is read from its row', () => {
  expect(readReport(REPORT)).toEqual(REPORT)
  expect(readReport({ ...REPORT, document: null })).toEqual({ ...REPORT, document: null })
})

it.each([
  ['nothing', null],
  ['no object', 'report'],
  ['more than a report', { ...REPORT, rate: 1 }],
  ['no summary', { ...REPORT, summary: 1 }],
  ['a day that there is not', { ...REPORT, document: { ...REPORT.document, date: '2015-02-30' } }],
  ['nobody', { ...REPORT, by: 'x' }],
  ['no moment', { ...REPORT, at: 'yesterday' }],
])('a row that was altered into %s has no report that could be shown', (_, stored) => {
  expect(readReport(stored)).toBeNull()
})
