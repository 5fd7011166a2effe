import { refusal, type Refusal } from '@lianzhao/domain'

/** The same answer for an id that is unknown and for one that this reader may not know. */
export const NOT_FOUND = refusal(
  'NOT_FOUND',
  {
    zh: '没有可显示的内容。编号可能有误,或不在您的范围内。',
    en: 'Nothing here. The number may be wrong, or outside your scope.',
  },
  { remedy: { zh: '核对编号。', en: 'Check the number.' } },
)

export const movedOn = (expected: number, now: number): Refusal =>
  refusal(
    'VERSION_CONFLICT',
    {
      zh: `您看到的是第 ${expected} 版,现在已是第 ${now} 版。您填的内容还在。`,
      en: `You saw version ${expected}; it is now version ${now}. What you typed is kept.`,
    },
    {
      field: 'version',
      remedy: { zh: '按最新内容核对后再提交。', en: 'Compare with the latest contents, then submit again.' },
    },
  )

export const KEY_REUSED: Refusal = refusal(
  'KEY_REUSED',
  {
    zh: '这个幂等键已用于另一项内容不同的操作。',
    en: 'This idempotency key was used for another operation with other contents.',
  },
  { field: 'idempotencyKey', remedy: { zh: '为新的操作生成新的键。', en: 'Make a new key for a new operation.' } },
)

export const TOO_LONG: Refusal = refusal(
  'INPUT_TOO_LONG',
  {
    zh: '一次提交的内容太多,一条记录存不下。',
    en: 'What you submit is more than one record can hold.',
  },
  { remedy: { zh: '分几次提交,或缩短文字。', en: 'Submit it in parts, or shorten its texts.' } },
)
