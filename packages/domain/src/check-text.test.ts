import { expect, it } from 'vitest'
import { checkText } from './check-text.ts'

const codes = (text: string, needed = true) =>
  checkText('reason', text, 5, needed).map(({ code, field }) => [code, field])
const TOO_MUCH_OR_NOTHING = [['TEXT_LENGTH', 'reason']]

it('a text of one to the most characters is taken', () => {
  expect([codes('缺'), codes('缺车票存根')]).toEqual([[], []])
})

it('one character too many is refused, with both numbers', () => {
  const [no] = checkText('reason', '缺车票的存根', 5)
  expect(no).toMatchObject({ code: 'TEXT_LENGTH', field: 'reason', severity: 'BLOCK' })
  expect(no?.message).toEqual({ zh: '此项 6 字,最多 5 字。', en: 'This has 6 characters; the limit is 5.' })
  expect(no?.remedy?.zh).toContain('缩短')
})

it('a rare character counts as one', () => {
  expect(codes('𠮷𠮷𠮷𠮷𠮷')).toEqual([])
  expect(codes('𠮷𠮷𠮷𠮷𠮷𠮷')).toEqual(TOO_MUCH_OR_NOTHING)
})

it('blanks say nothing', () => {
  expect([codes(''), codes(' \n　')]).toEqual([TOO_MUCH_OR_NOTHING, TOO_MUCH_OR_NOTHING])
  expect(checkText('reason', ' ', 5)[0]?.message.zh).toBe('此项必须填写。')
})

it('what is not needed may stay empty, but not be too long', () => {
  expect([codes('', false), codes('缺车票的存根', false)]).toEqual([[], TOO_MUCH_OR_NOTHING])
})

it('blanks around a text count, because they are stored with it', () => {
  expect(codes(`${' '.repeat(70_000)}缺票`)).toEqual(TOO_MUCH_OR_NOTHING)
})

it('half a character is refused here, because no fact can hold it', () => {
  expect(codes('缺\ud842')).not.toEqual([])
})
