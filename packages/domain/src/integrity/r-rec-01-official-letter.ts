import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** No official reception without the letter of the unit that sends the guests, written before they come. */
export const officialLetter: Rule = {
  id: 'R-REC-01',
  name: { zh: '无公函不接待', en: 'No letter, no reception' },
  sentence: {
    zh: '公务接待须有来访单位的公函,公函日期不晚于接待开始之日。',
    en: 'An official reception needs the letter of the visiting unit, dated no later than its first day.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;党政机关厉行节约反对浪费条例;通知第九条(N-097)',
    en: 'Rules on domestic official receptions; regulations on frugality; notice, clause 9 (N-097)',
  },
  why: {
    zh: '公函说明谁来、为何来、来几个人。没有公函或者事后补函,就无从核对这顿饭是不是公务。',
    en: 'The letter says who comes, why, and how many. Without it, or with one written afterwards, nobody can check that the meal was official.',
  },
  sources: ['L-REC', 'L-TL13', 'L-TL25'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check({ details, from }) {
    if (details.kind !== 'RECEPTION' || details.type !== 'DOMESTIC_OFFICIAL') return notApplicable('BLOCK')
    const { letter } = details
    if (!letter) return fail('BLOCK', { limit: from, field: 'application.reception.letter' })
    const figures = {
      measured: letter.date,
      limit: from,
      field: 'application.reception.letter.date',
      inputs: { number: letter.number },
    }
    return letter.date <= from ? pass('BLOCK', figures) : fail('BLOCK', figures)
  },
  explain: explained(
    ({ measured, limit, inputs }) => ({
      zh: `公函“${inputs['number']}”日期 ${measured},不晚于接待开始之日 ${limit}。`,
      en: `Letter "${inputs['number']}" is dated ${measured}, no later than the first day ${limit}.`,
    }),
    ({ measured, limit, inputs }) =>
      measured === null
        ? {
            sentence: {
              zh: `没有公函,${limit} 的公务接待不能安排。`,
              en: `There is no letter, so the official reception of ${limit} cannot take place.`,
            },
            remedy: { zh: '填写来访单位公函的编号、单位和日期。', en: 'State number, unit and date of the letter.' },
          }
        : {
            sentence: {
              zh: `公函“${inputs['number']}”日期 ${measured},晚于接待开始之日 ${limit}。`,
              en: `Letter "${inputs['number']}" is dated ${measured}, after the first day ${limit}.`,
            },
            remedy: {
              zh: '核对公函日期;接待之后补的公函不算。',
              en: 'Check the date of the letter; one written after the reception does not count.',
            },
          },
  ),
}
