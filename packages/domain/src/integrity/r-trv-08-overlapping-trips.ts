import { claimOfKind } from './claim-of-kind.ts'
import { fail, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Nobody is on two trips on the same day. */
export const overlappingTrips: Rule = {
  id: 'R-TRV-08',
  name: { zh: '行程时间重叠', en: 'Overlapping trips' },
  sentence: {
    zh: '同一个人的两次出差不得在日期上重叠。',
    en: 'Two trips of the same person share no day.',
  },
  citation: {
    zh: '财政违法行为处罚处分条例第六条;通知第九条(N-098)',
    en: 'Regulations on punishing offences in public finance, article 6; notice, clause 9 (N-098)',
  },
  why: {
    zh: '一个人不能同一天在两处出差,两次都报就是虚报。',
    en: 'Nobody travels to two places on one day; claiming both is a false claim.',
  },
  sources: ['L-FIN'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM', 'AUD'],
  overridable: false,
  check: claimOfKind('TRAVEL', 'BLOCK', ({ claim: { related } }) => {
    if (!related) return notEvaluated('BLOCK', 'books')
    const figures = { measured: String(related.overlaps), limit: '0', field: 'travel.traveller' }
    return related.overlaps ? fail('BLOCK', figures) : pass('BLOCK', figures)
  }),
  explain: explained(
    () => ({ zh: '与本人的其他出差没有重叠。', en: 'No other trip of the traveller shares a day with it.' }),
    ({ measured, limit }) => ({
      sentence: {
        zh: `与本人另外 ${measured} 次已报销的出差重叠(上限 ${limit})。`,
        en: `Other claimed trips of the traveller that share a day with it: ${measured} (limit ${limit}).`,
      },
      remedy: {
        zh: '核对出差人和日期;同一天只报一次出差。',
        en: 'Check the traveller and the dates; a day is claimed in one trip only.',
      },
    }),
  ),
}
