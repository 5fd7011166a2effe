import { refusal, type Refusal } from './decision.ts'

/** Texts that people write into a record, with their longest length in characters. */
export const LONGEST = {
  purpose: 500,
  place: 100,
  reason: 1000,
  note: 1000,
  receiptNumber: 60,
  bookingNumber: 40,
  document: 100,
  name: 60,
} as const

/** Half a character and the character zero can be neither sealed nor stored. */
const UNSTORABLE = /\p{Surrogate}|\0/u

const unstorable = (field: string): Refusal =>
  refusal(
    'INVALID_INPUT',
    { zh: '此项含有不能保存的字符。', en: 'This holds characters that cannot be stored.' },
    { field, remedy: { zh: '删去后重新输入。', en: 'Remove them and type it again.' } },
  )

/** A text that must say something, and not too much. Blanks around it count, because they would be stored with it. */
export function checkText(field: string, text: string, longest: number, needed = true): Refusal[] {
  if (UNSTORABLE.test(text)) return [unstorable(field)]
  const length = text.trim() ? [...text].length : 0
  if (!length && text.length > longest) return [unstorable(field)]
  if ((length > 0 || !needed) && length <= longest) return []
  return [
    refusal(
      'TEXT_LENGTH',
      length === 0
        ? { zh: '此项必须填写。', en: 'This must be filled in.' }
        : {
            zh: `此项 ${length} 字,最多 ${longest} 字。`,
            en: `This has ${length} characters; the limit is ${longest}.`,
          },
      {
        field,
        remedy:
          length === 0
            ? { zh: '写明后再提交。', en: 'Write it, then submit.' }
            : { zh: '缩短后再提交。', en: 'Shorten it, then submit.' },
      },
    ),
  ]
}
