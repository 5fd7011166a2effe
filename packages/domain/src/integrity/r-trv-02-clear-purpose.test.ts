import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { meeting, trip } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import { clearPurpose } from './r-trv-02-clear-purpose.ts'
import type { Case } from './rule.ts'

const on = (...dates: readonly CivilDate[]) =>
  trip({ agenda: dates.map((date) => ({ date, place: '厦门', what: '洽谈' })) })
const found = (more: Partial<Case> = {}) =>
  clearPurpose.check(caseOf({ from: '2015-06-15', to: '2015-06-17', ...more }), law(), 'PRE')

it('R-TRV-02, N-098 a trip with purpose, lead and programme passes', () => {
  const finding = found()
  expect(finding).toMatchObject({ verdict: 'PASS', severity: 'BLOCK', measured: '1', limit: '1' })
  expect(clearPurpose.explain(finding, NOTICE).sentence.zh).toBe(
    '事由、线索或项目都已写明,出差期间的日程 1 项,至少须 1 项。',
  )
})

it.each([
  [{ purpose: ' ' }, 'application.purpose', '事由'],
  [{ lead: null }, 'application.lead', '线索或项目'],
  [{ lead: '  ' }, 'application.lead', '线索或项目'],
  [{ details: on() }, 'application.travel.agenda', '出差期间的日程'],
] as const)('R-TRV-02, N-098 a trip without one of the three is blocked, at its field: %j', (more, field, what) => {
  const finding = found(more)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field })
  const { sentence, remedy } = clearPurpose.explain(finding, NOTICE)
  expect(sentence.zh).toContain(`缺${what};`)
  expect(remedy?.zh).toBe(`补充${what}。`)
})

it.each([
  ['2015-06-14', 0],
  ['2015-06-15', 1],
  ['2015-06-17', 1],
  ['2015-06-18', 0],
] as const)('R-TRV-02 of a trip from 15 to 17 June, an item on %s counts %i times', (date, items) => {
  expect(found({ details: on(date) })).toMatchObject({
    verdict: items ? 'PASS' : 'FAIL',
    measured: String(items),
  })
})

it('R-TRV-02 one item within the days is enough, whatever stands beside it', () => {
  expect(found({ details: on('2015-06-20', '2015-06-16', '2015-06-16') })).toMatchObject({
    verdict: 'PASS',
    measured: '2',
  })
})

it('R-TRV-02 everything that lacks is told at once', () => {
  const finding = found({ purpose: '', lead: null, details: on('2015-06-20') })
  expect(finding.field).toBe('application.purpose')
  expect(clearPurpose.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '公务目的不明确,缺事由、线索或项目、出差期间的日程;出差期间的日程 0 项,至少须 1 项。',
      en: 'The purpose is not clear: without a purpose, a lead or project, a programme within its days. Items of programme within its days: 0; at least 1 is needed.',
    },
    remedy: {
      zh: '补充事由、线索或项目、出差期间的日程。',
      en: 'Add a purpose, a lead or project, a programme within its days.',
    },
  })
})

it('R-TRV-02 is about trips only, before approval', () => {
  expect(found({ lead: null, details: meeting() }).verdict).toBe('NOT_APPLICABLE')
  expect(clearPurpose.stages).toEqual(['PRE'])
})
