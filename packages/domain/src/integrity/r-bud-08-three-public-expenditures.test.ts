import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { purchase, reception, trip } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { fen } from '../money.ts'
import { REGIONS, type Details } from '../spending/details.ts'
import { threePublicExpenditures } from './r-bud-08-three-public-expenditures.ts'

const found = (amount: bigint, { committed = 0n, paid = 0n, allocated = 100_000n } = {}, details?: Details) => {
  const line = lineOf(allocated, { committed: fen(committed), paid: fen(paid) })
  const given = caseOf({ amount: fen(amount), line, details: details ?? reception(8, 3) })
  return threePublicExpenditures.check(given, law(), 'PRE')
}
const told = (...about: Parameters<typeof found>) => `${found(...about).verdict} ${found(...about).severity}`

it('R-BUD-08, N-096 a reception is watched from 80 % of its line on, and blocked above all of it', () => {
  expect(told(79_999n)).toBe('PASS FLAG')
  expect([told(80_000n), told(100_000n)]).toEqual(['FAIL FLAG', 'FAIL FLAG'])
  expect(told(100_001n)).toBe('FAIL BLOCK')
})

it('R-BUD-08 what is promised and what is paid already counts', () => {
  const used = { committed: 30_000n, paid: 40_000n }
  expect([told(9_999n, used), told(10_000n, used), told(30_001n, used)]).toEqual([
    'PASS FLAG',
    'FAIL FLAG',
    'FAIL BLOCK',
  ])
})

it('R-BUD-08 four fifths are exact to the fen, whatever the line', () => {
  const money = fc.bigInt({ min: 1n, max: 10_000n })
  fc.assert(
    fc.property(money, money, (amount, allocated) => {
      const severity = amount > allocated ? 'FAIL BLOCK' : amount * 5n >= allocated * 4n ? 'FAIL FLAG' : 'PASS FLAG'
      expect(told(amount, { allocated })).toBe(severity)
    }),
  )
})

it('R-BUD-08 the words have what is used and what the line has', () => {
  const said = (amount: bigint) => threePublicExpenditures.explain(found(amount), NOTICE)
  expect(said(80_000n)).toEqual({
    sentence: {
      zh: '连同本次已用 800.00 元,预算线 1,000.00 元,达到 80%,提请监督关注。',
      en: 'With this CNY 800.00 of 1,000.00 on the line is used, from 80% on it is shown to the overseers.',
    },
    remedy: {
      zh: '不影响办理;后续从严安排。',
      en: 'It does not stop the matter; plan the rest of the year with care.',
    },
  })
  expect(said(100_001n).sentence.zh).toBe('连同本次已用 1,000.01 元,预算线 1,000.00 元,超出预算线。')
  expect(said(1n).sentence.zh).toBe('连同本次已用 0.01 元,预算线 1,000.00 元,未到 80%。')
})

it('R-BUD-08 watches receptions and trips outside the mainland, and nothing else', () => {
  expect(REGIONS.map((region) => found(1n, {}, trip({ region })).verdict)).toEqual([
    'NOT_APPLICABLE',
    ...['PASS', 'PASS', 'PASS'],
  ])
  expect(found(1n, {}, purchase()).verdict).toBe('NOT_APPLICABLE')
})
