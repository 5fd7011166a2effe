import { refusal, type Refusal } from '../decision.ts'

/** Texts that people write into a record, with their longest length in characters. */
export const LONGEST = { purpose: 500, place: 100, reason: 1000, note: 1000, receiptNumber: 60 } as const

/** A text that must say something, and not too much. */
export function checkText(field: string, text: string, longest: number, needed = true): Refusal[] {
  const length = [...text.trim()].length
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
