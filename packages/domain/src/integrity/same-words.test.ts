import { expect, it } from 'vitest'
import { sameWords } from './same-words.ts'

it.each([
  ['邻市商务局', ' 邻市 商务局 '],
  ['ＡＢ（1）', 'AB(1)'],
])('%s and %j are the same', (one, other) => {
  expect(sameWords(one, other)).toBe(true)
})

it('what differs in one character is not the same', () => {
  expect(sameWords('00001234', '00001235')).toBe(false)
})
