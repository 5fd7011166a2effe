import { expect, it } from 'vitest'
import { data, enforced, planned } from '../../packages/domain/src/notice/treatments/treatment.ts'
import { count, cover, isProven } from './cover.ts'
import { passedTests, type Report } from './passed-tests.ts'
import { lastLine, tell } from './tell.ts'

const FIRST = { zh: '第一条', en: 'Clause one' }
const SECOND = { zh: '第二条', en: 'Clause two' }
const CLAUSES = [
  { id: 'N-001', heading: FIRST },
  { id: 'N-002', heading: FIRST },
  { id: 'N-003', heading: SECOND },
]
const TREATMENTS = [
  enforced('N-001', 'appoint', '拒绝。', 'It is refused.'),
  planned('N-002', 'projects', '将登记。', 'It will be recorded.'),
  data('N-003', '显示。', 'It is shown.'),
]
const DATA = '/somewhere/packages/domain/src/notice/notice.test.ts'
const ACTS = '/somewhere/packages/domain/src/organisation/appoint.test.ts'
const CLAIMS = '/somewhere/packages/domain/src/notice/treatments/treatments.test.ts'

type Test = readonly [file: string, title: string, status?: string]
const reportOf = (...tests: readonly Test[]): Report => ({
  testResults: tests.map(([name, fullName, status = 'passed']) => ({
    name,
    assertionResults: [{ status, fullName }],
  })),
})
const covered = (...tests: readonly Test[]) => cover(CLAUSES, TREATMENTS, passedTests(reportOf(...tests)))
const represented: readonly Test[] = [
  [DATA, 'N-001 is represented'],
  [DATA, 'N-002 to N-003 are represented'],
]
const counted = (...tests: readonly Test[]) => count(covered(...tests))

it('without a test nothing counts but the plan, and every clause is unproven', () => {
  expect(counted()).toEqual({
    data: 0,
    enforced: 0,
    planned: 1,
    background: 1,
    unproven: ['N-001', 'N-002', 'N-003'],
  })
})

it('a clause is data where a passed test of the notice names it', () => {
  expect(counted(...represented)).toMatchObject({ data: 3, enforced: 0, unproven: ['N-001'] })
})

it('a claim is proven by a passed test that names the clause outside the tests of the data', () => {
  const all = counted(...represented, [ACTS, 'N-001 a stranger is refused'])
  expect(all).toEqual({ data: 3, enforced: 1, planned: 1, background: 1, unproven: [] })
})

it.each(['failed', 'skipped', 'pending', 'todo'])('a test that %s proves nothing', (status) => {
  expect(counted(...represented, [ACTS, 'N-001 a stranger is refused', status]).unproven).toEqual(['N-001'])
  expect(counted([DATA, 'N-001 is represented', status], [ACTS, 'N-001 a stranger is refused'])).toMatchObject({
    data: 0,
    enforced: 1,
    unproven: ['N-001', 'N-002', 'N-003'],
  })
})

it('what we say about a clause proves neither that it is data nor that anything acts on it', () => {
  expect(counted([CLAIMS, 'N-001 says in one sentence what the system does'])).toMatchObject({ data: 0, enforced: 0 })
})

it('a test of something that acts does not make a clause data, nor a plan enforced', () => {
  expect(counted([ACTS, 'N-002 is refused'])).toMatchObject({ data: 0, enforced: 0, planned: 1 })
})

it('a longer number in a title proves nothing', () => {
  expect(counted(...represented, [ACTS, 'N-0010 a stranger is refused']).unproven).toEqual(['N-001'])
})

it('folders of another system count the same', () => {
  const there = (file: string) => file.replaceAll('/', '\\')
  const test: Test = [there(DATA), 'N-001 is represented']
  expect(covered(test)[0]).toMatchObject({ represented: true, enforced: false })
})

it('each clause carries what acts or will, and the tests that prove it', () => {
  const [acts, will, shown] = covered(...represented, [ACTS, 'N-001 a stranger is refused'])
  expect(acts).toMatchObject({ by: 'appoint', tests: ['N-001 a stranger is refused'] })
  expect(will).toMatchObject({ by: 'projects', tests: ['N-002 to N-003 are represented'], enforced: false })
  expect(shown).toMatchObject({ by: null, represented: true })
  expect([acts, will, shown].map((one) => isProven(one!))).toEqual([true, true, true])
})

it('a clause that nothing is said about is a bug', () => {
  expect(() => cover(CLAUSES, TREATMENTS.slice(1), [])).toThrow('nothing is said about N-001')
})

it('the list names each heading once, tells what is not proven, and ends with the counts', () => {
  const list = covered(...represented)
  expect(tell(list, count(list), 'en')).toEqual([
    '',
    'Clause one',
    'N-001  DATA ENFORCED  appoint           NOT PROVEN  0 tests',
    'N-002  DATA PLANNED   projects          1 test | N-002 to N-003 are represented',
    '',
    'Clause two',
    'N-003  DATA                             1 test | N-002 to N-003 are represented',
    '',
    'Not proven by any passed test (1): N-001',
    'Only kept and shown as background, neither enforced nor planned: 1.',
    'notice: 3 DATA, 0 ENFORCED, 1 PLANNED',
  ])
  expect(tell(list, count(list), 'zh').at(1)).toBe('第一条')
  expect(tell(list, count(list), 'zh').at(-1)).toBe(lastLine(count(list)))
})

it('at most two titles are told, with the number of all', () => {
  const many = covered(...['a', 'b', 'c'].map((test): Test => [ACTS, `N-001 ${test}`]))
  expect(tell(many, count(many), 'en')[2]).toBe(
    'N-001  - ENFORCED     appoint           NOT PROVEN  3 tests | N-001 a | N-001 b',
  )
})
