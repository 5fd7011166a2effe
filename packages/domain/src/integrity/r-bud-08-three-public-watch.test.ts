import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseOf, meetingCase } from '../../test/case.ts'
import { lineOf, purchase, reception } from '../../test/matter.ts'
import { missionCase } from '../../test/mission.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { fen } from '../money.ts'
import { threePublicWatch } from './r-bud-08-three-public-watch.ts'
import type { Case } from './rule.ts'

const check = (given: Case) => threePublicWatch.check(given, law(), 'PRE')
const answer = (given: Case) => {
  const { verdict, severity } = check(given)
  return verdict === 'PASS' ? verdict : `${verdict} ${severity}`
}
/** A reception on a line of 1,000.00 yuan, of which 300.00 are committed and 200.00 paid. */
const LINE = lineOf(100_000n, { use: 'RECEPTION', committed: fen(30_000n), paid: fen(20_000n) })
const dine = (amount: bigint, more: Partial<Case> = {}) =>
  caseOf({ use: 'RECEPTION', details: reception(8, 3), line: LINE, amount: fen(amount), ...more })

it('R-BUD-08, N-097 a line is watched from four fifths on, and blocked above the whole, to the fen', () => {
  const answers = [29_999n, 30_000n, 50_000n, 50_001n].map((amount) => answer(dine(amount)))
  expect(answers).toEqual(['PASS', 'FAIL FLAG', 'FAIL FLAG', 'FAIL BLOCK'])
})

it('R-BUD-08 four fifths of an odd amount are not rounded', () => {
  const odd = (amount: bigint) => answer(dine(amount, { line: lineOf(101n, { use: 'RECEPTION' }) }))
  // Four fifths of 101 fen are 80.8 fen.
  expect([odd(80n), odd(81n), odd(101n), odd(102n)]).toEqual(['PASS', 'FAIL FLAG', 'FAIL FLAG', 'FAIL BLOCK'])
})

it('R-BUD-08 what the line already holds for this matter is not counted twice', () => {
  expect(answer(dine(30_000n, { held: fen(30_000n) }))).toBe('PASS')
})

it('R-BUD-08, N-096 trips outside the mainland are watched; those at home, meetings and purchases are not', () => {
  expect(answer(missionCase({}, {}, { line: LINE, amount: fen(30_000n) }))).toBe('FAIL FLAG')
  for (const given of [caseOf(), meetingCase(), caseOf({ details: purchase() })])
    expect(check({ ...given, line: LINE, amount: fen(90_000n) }).verdict).toBe('NOT_APPLICABLE')
})

it('R-BUD-08 the words say how much of the line is gone', () => {
  const words = (amount: bigint) => threePublicWatch.explain(check(dine(amount)), NOTICE)
  expect(words(10_000n)).toEqual({
    sentence: {
      zh: '本线已付、占用连同本次共 600.00 元,指标 1,000.00 元,不到 80%。',
      en: 'What is paid, committed and asked comes to CNY 600.00 of 1,000.00 allocated, less than 80 %.',
    },
    remedy: null,
  })
  expect(words(30_000n)).toEqual({
    sentence: {
      zh: '本线已付、占用连同本次共 800.00 元,指标 1,000.00 元,已达 80%,提请监督关注。',
      en: 'What is paid, committed and asked comes to CNY 800.00 of 1,000.00 allocated, 80 % or more; it is shown to the overseers.',
    },
    remedy: {
      zh: '不影响提交;余下的指标从紧使用。',
      en: 'It does not stop the request; be sparing with the rest.',
    },
  })
  expect(words(60_000n)).toEqual({
    sentence: {
      zh: '本线已付、占用连同本次共 1,100.00 元,指标 1,000.00 元,超出 100.00 元。',
      en: 'What is paid, committed and asked comes to CNY 1,100.00 of 1,000.00 allocated: over by 100.00.',
    },
    remedy: {
      zh: '减少金额;三公经费不得超预算。',
      en: 'Lower the amount; these expenditures stay within budget.',
    },
  })
})

it('R-BUD-08 whole numbers decide as fractions would, however large', () => {
  const money = fc.bigInt({ min: 0n, max: 10n ** 15n })
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), money, (allocated, amount) => {
      const line = lineOf(allocated, { use: 'RECEPTION' })
      const watched = amount * 100n >= allocated * 80n
      const expected = amount > allocated ? 'FAIL BLOCK' : watched ? 'FAIL FLAG' : 'PASS'
      expect(answer(dine(amount, { line }))).toBe(expected)
    }),
  )
})
