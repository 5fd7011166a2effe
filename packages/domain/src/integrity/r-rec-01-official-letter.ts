import { matterOfKind } from './matter-of-kind.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Officials are received on an official letter only, and the letter comes before they do. */
export const officialLetter: Rule = {
  id: 'R-REC-01',
  name: { zh: '无公函不接待', en: 'No reception without an official letter' },
  sentence: {
    zh: '公务接待须有派出单位的公函,且不晚于来访之日。',
    en: 'An official reception has an official letter of the sending unit, dated no later than the visit.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;党政机关厉行节约反对浪费条例;通知第九条(N-097)',
    en: 'Rules on domestic official receptions; Regulations on frugality; notice, clause 9 (N-097)',
  },
  why: {
    zh: '公函说明谁来、为什么来。没有公函,接待就没有公务可言。',
    en: 'The official letter says who comes and why. Without it there is no official business to receive anybody for.',
  },
  sources: ['L-REC', 'L-TL13', 'L-TL25'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check: matterOfKind('RECEPTION', 'BLOCK', ({ type, letter }, { from }) => {
    if (type !== 'DOMESTIC_OFFICIAL') return notApplicable('BLOCK')
    const field = 'application.reception.letter'
    if (!letter) return fail('BLOCK', { field })
    const { number, date } = letter
    const figures = { measured: date, limit: from, field, inputs: { number } }
    return date <= from ? pass('BLOCK', figures) : fail('BLOCK', { ...figures, field: `${field}.date` })
  }),
  explain: explained(
    ({ measured, inputs }) => ({
      zh: `有公函 ${inputs['number']},${measured}。`,
      en: `There is the official letter ${inputs['number']} of ${measured}.`,
    }),
    ({ measured, limit, inputs }) => ({
      sentence:
        measured === null
          ? { zh: '没有派出单位的公函。', en: 'There is no official letter of the sending unit.' }
          : {
              zh: `公函 ${inputs['number']} 的日期 ${measured} 晚于来访之日 ${limit}。`,
              en: `The official letter ${inputs['number']} is of ${measured}, after the visit began on ${limit}.`,
            },
      remedy: {
        zh: '请派出单位来函;没有公函不接待。',
        en: 'Ask the sending unit for its official letter; without one nobody is received.',
      },
    }),
  ),
}
