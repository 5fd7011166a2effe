import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LARGEST, yuan } from './money.ts'

it.each([
  [0n, '0.00'],
  [5n, '0.05'],
  [99n, '0.99'],
  [100n, '1.00'],
  [99_999n, '999.99'],
  [100_000n, '1,000.00'],
  [123_456_789n, '1,234,567.89'],
  [-5n, '−0.05'],
  [-100_000n, '−1,000.00'],
])('%s fen read %s yuan', (amount, text) => {
  expect(yuan(amount)).toBe(text)
})

it('the largest amount of one matter is ten billion yuan', () => {
  expect(yuan(LARGEST)).toBe('10,000,000,000.00')
})

it('no fen is lost between the books and the page', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (amount) => {
      const text = yuan(amount)
      expect(text).toMatch(/^−?\d{1,3}(,\d{3})*\.\d\d$/)
      expect(BigInt(text.replace('−', '-').replace(/[,.]/g, ''))).toBe(amount)
    }),
  )
})
