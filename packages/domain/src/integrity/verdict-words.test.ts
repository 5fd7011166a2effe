import { expect, it } from 'vitest'
import { NOTICE } from '../../test/notices.ts'
import { fail, notApplicable, notEvaluated, pass } from './rule.ts'
import { explained } from './verdict-words.ts'

const explain = explained(
  ({ measured }) => ({ zh: `${measured},够了。`, en: `Enough with ${measured}.` }),
  ({ limit }) => ({
    sentence: { zh: `上限 ${limit}。`, en: `The limit is ${limit}.` },
    remedy: { zh: '减少。', en: 'Take less.' },
  }),
)

it('what passes needs no remedy, and what fails has its own', () => {
  expect(explain(pass('BLOCK', { measured: '3' }), NOTICE)).toEqual({
    sentence: { zh: '3,够了。', en: 'Enough with 3.' },
    remedy: null,
  })
  expect(explain(fail('BLOCK', { limit: '2' }), NOTICE)).toEqual({
    sentence: { zh: '上限 2。', en: 'The limit is 2.' },
    remedy: { zh: '减少。', en: 'Take less.' },
  })
})

it('what does not apply says so, without a remedy', () => {
  const { sentence, remedy } = explain(notApplicable('BLOCK'), NOTICE)
  expect([sentence.zh, remedy]).toEqual(['不是这类事项,不适用。', null])
})

it('N-094 a missing figure of the county is named with its number and with whoever supplies it', () => {
  expect(explain(notEvaluated('BLOCK', 'foreignGift'), NOTICE)).toEqual({
    sentence: {
      zh: '未评估:缺“外宾礼品上限”(参数 P-12)。这不等于通过。',
      en: 'Not evaluated: "Limit of a gift to a foreign guest" is missing (parameter P-12). This is not a pass.',
    },
    remedy: {
      zh: '由谁提供:县财政,按当地标准。',
      en: 'Supplied by the county finance office, from the local standards.',
    },
  })
})

it('where other matters are not known, the books are to be asked', () => {
  const { sentence, remedy } = explain(notEvaluated('BLOCK', 'matters'), NOTICE)
  expect(sentence.zh).toBe('没有查到其他事项的情况,未评估;这不等于通过。')
  expect(remedy?.en).toContain('looks it up in the books')
})
