import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { incompatibleDuties } from './r-sod-01-incompatible-duties.ts'
import { DUTIES, type Duty } from './rule.ts'

/** The table of C7: whoever records may have reviewed; whoever files may have decided, reviewed or recorded. */
const MAY = ['REVIEWER RECORDER', 'REVIEWER ARCHIVIST', 'APPROVER ARCHIVIST', 'RECORDER ARCHIVIST']
const together = (one: Duty, other: Duty) =>
  one === other || MAY.includes(`${one} ${other}`) || MAY.includes(`${other} ${one}`)
const PAIRS = DUTIES.flatMap((held) => DUTIES.map((asked) => ({ held, asked })))

const found = (...duties: [Duty, string][]) =>
  incompatibleDuties.check(caseOf({ duties: duties.map(([duty, person]) => ({ duty, person })) }), law(), 'PRE')

it.each(PAIRS)('R-SOD-01 whoever is $held cannot be $asked too, unless the table lets them', ({ held, asked }) => {
  const finding = found([held, '兼'], [asked, '兼'])
  expect(finding.verdict).toBe(together(held, asked) ? 'PASS' : 'FAIL')
  if (together(held, asked)) return
  expect(finding).toMatchObject({ severity: 'BLOCK', inputs: { held, asked } })
  const { sentence, remedy } = incompatibleDuties.explain(finding, NOTICE)
  expect(sentence.zh).toMatch(/^同一人已在本事项担任.+,不能再担任.+。$/)
  expect(remedy?.zh).toMatch(/^由另一人担任.+。$/)
})

it.each(PAIRS)('R-SOD-01 two people may be $held and $asked', ({ held, asked }) => {
  expect(found([held, '禾'], [asked, '计']).verdict).toBe('PASS')
})

it('R-SOD-01 every pair of duties is told in words of its own', () => {
  const sentences = PAIRS.filter(({ held, asked }) => !together(held, asked)).map(
    ({ held, asked }) => incompatibleDuties.explain(found([held, '兼'], [asked, '兼']), NOTICE).sentence.en,
  )
  expect(new Set(sentences).size).toBe(34)
})

it('R-SOD-01 a second duty is found wherever it stands among the others', () => {
  const others: [Duty, string][] = [
    ['APPLICANT', '禾'],
    ['APPROVER', '谈'],
    ['REVIEWER', '计'],
    ['APPROVER', '谈'],
  ]
  expect(found(...others, ['PAYER', '钱']).verdict).toBe('PASS')
  expect(found(...others, ['PAYER', '计']).inputs).toEqual({ held: 'REVIEWER', asked: 'PAYER' })
})

it('R-SOD-01 a matter on which nobody has acted breaks nothing', () => {
  expect(found().verdict).toBe('PASS')
})
