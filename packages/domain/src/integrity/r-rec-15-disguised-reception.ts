import { functionariesOf, guestsOf } from '../spending/details.ts'
import { matterOfKind } from './matter-of-kind.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A business reception has somebody among its guests who is no state functionary. */
export const disguisedReception: Rule = {
  id: 'R-REC-15',
  name: { zh: '变相公务接待', en: 'Official reception in disguise' },
  sentence: {
    zh: '商务接待的客人中须有非公职人员,不得以招商为名变相安排公务接待。',
    en: 'Among the guests of a business reception is somebody who is no state functionary; promotion is no disguise for official receptions.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第二十三条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 23; notice, clause 9 (N-097)',
  },
  why: {
    zh: '商务接待标准另定,最容易拿来接待公职人员。',
    en: 'Business receptions have standards of their own, which makes them the easiest way to entertain officials.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check: matterOfKind('RECEPTION', 'BLOCK', (planned, { claim }) => {
    if (planned.type !== 'BUSINESS') return notApplicable('BLOCK')
    const listed = claim?.expenses.kind === 'RECEPTION' ? claim.expenses.guests : null
    const guests = listed ? listed.length : guestsOf(planned)
    const functionaries = listed ? listed.filter(({ functionary }) => functionary).length : functionariesOf(planned)
    const figures = {
      measured: String(guests - functionaries),
      limit: '1',
      field: listed ? 'reception.guests' : 'application.reception.parties',
      inputs: { guests: String(guests), functionaries: String(functionaries) },
    }
    return guests > functionaries ? pass('BLOCK', figures) : fail('BLOCK', figures)
  }),
  explain: explained(
    ({ measured, inputs }) => ({
      zh: `客人 ${inputs['guests']} 人,非公职人员 ${measured} 人。`,
      en: `Guests: ${inputs['guests']}, of them no state functionaries: ${measured}.`,
    }),
    ({ measured, limit, inputs }) => ({
      sentence: {
        zh: `客人 ${inputs['guests']} 人,公职人员 ${inputs['functionaries']} 人,非公职人员 ${measured} 人,至少 ${limit} 人,不是商务接待。`,
        en: `Guests: ${inputs['guests']}, state functionaries: ${inputs['functionaries']}, others: ${measured}; at least ${limit} is needed: this is no business reception.`,
      },
      remedy: { zh: '按公务接待申请,附公函。', en: 'Apply for an official reception, with its official letter.' },
    }),
  ),
}
