import { expect, it } from 'vitest'
import { noticeOf } from '../../../test/notices.ts'
import { TREATMENTS } from './treatments.ts'
import { treatmentOf } from './treatment-of.ts'

it.each(['ci-county-2015', 'demo'])('every clause of %s has its treatment', (county) => {
  const notice = noticeOf(county)
  expect(notice.clauses.map(({ id }) => treatmentOf(notice, id))).toEqual(TREATMENTS)
})

it('a county with clauses of its own is told nothing about them: its N-001 is another sentence', () => {
  const yunling = noticeOf('yunling-2018', new URL('../../../test/counties/', import.meta.url))
  expect(yunling.clauses.map(({ id }) => treatmentOf(yunling, id))).not.toContainEqual(expect.anything())
})
