import { expect, it } from 'vitest'
import { isRule } from '../../integrity/rule-book.ts'
import { CAPABILITIES } from './treatment.ts'
import { TREATMENTS } from './treatments.ts'

const id = (number: number) => `N-${String(number).padStart(3, '0')}`
const through = (first: number, last = first) =>
  Array.from({ length: last - first + 1 }, (_, index) => id(first + index))

it('every clause from N-001 to N-114 is treated exactly once, in the order of the notice', () => {
  expect(TREATMENTS.map(({ clause }) => clause)).toEqual(through(1, 114))
})

it.each(TREATMENTS)('$clause says in one sentence of each language what the system does', ({ does }) => {
  expect(does.zh).toMatch(/^[^。]*[\u4e00-\u9fff][^。]*。$/)
  expect(does.en).toMatch(/^[A-Z][^.\u4e00-\u9fff]+\.$/)
})

it('what is planned names the part that will act, and speaks of the future', () => {
  for (const treatment of TREATMENTS) {
    if (treatment.status !== 'PLANNED') continue
    expect(CAPABILITIES).toContain(treatment.part)
    expect(treatment.does.zh).toMatch(/^将/)
    expect(treatment.does.en).toMatch(/\bwill\b/)
  }
})

it('what is enforced names what acts, never a rule that the rule book lacks, and does not speak of the future', () => {
  for (const treatment of TREATMENTS) {
    if (treatment.status !== 'ENFORCED') continue
    expect(treatment.by).toMatch(/^(R-[A-Z]+-\d\d|[a-z]+(-[a-z]+)*)$/)
    if (treatment.by.startsWith('R-')) expect([treatment.by, isRule(treatment.by)]).toEqual([treatment.by, true])
    expect(treatment.does.zh).not.toMatch(/^将/)
    expect(treatment.does.en).not.toMatch(/\bwill\b/)
  }
})

it('no clause claims to be enforced but these: organisation, money and the rules on both', () => {
  expect(TREATMENTS.filter(({ status }) => status === 'ENFORCED').map(({ clause }) => clause)).toEqual([
    ...[through(1), through(11, 12), through(14, 18), through(21), through(23, 34), through(36, 38)].flat(),
    ...[through(53), through(62), through(66, 68), through(81, 98), through(100, 114)].flat(),
  ])
})

it('data is only what leaves nothing to enforce: purpose, hopes, and what people judge', () => {
  const data = TREATMENTS.filter(({ status }) => status === 'DATA').map(({ clause }) => clause)
  expect(data).toEqual(['N-002', 'N-003', 'N-010', 'N-035', 'N-048'])
})
