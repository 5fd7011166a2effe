import { functionariesOf, guestsOf } from '../spending/details.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A business reception has at least one guest who is no state functionary; otherwise it is an official one in disguise. */
export const disguisedReception: Rule = {
  id: 'R-REC-15',
  name: { zh: '变相公务接待', en: 'Disguised official reception' },
  sentence: {
    zh: '商务接待的客人中,至少一人不是公职人员。',
    en: 'At least one guest of a business reception is no state functionary.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第二十三条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 23; notice, clause 9 (N-097)',
  },
  why: {
    zh: '商务接待的标准由县里另定,较为宽松。客人全是公职人员而走商务接待,就是借招商之名绕开公务接待的限制。',
    en: 'The county sets its own, wider standards for business receptions. To receive none but functionaries under them evades the limits of official receptions in the name of promotion.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check({ details }) {
    if (details.kind !== 'RECEPTION' || details.type !== 'BUSINESS') return notApplicable('BLOCK')
    const guests = guestsOf(details)
    const others = guests - functionariesOf(details)
    const figures = {
      measured: String(others),
      limit: '1',
      field: 'application.reception.parties',
      inputs: { guests: String(guests) },
    }
    return others >= 1 ? pass('BLOCK', figures) : fail('BLOCK', figures)
  },
  explain: explained(
    ({ measured, limit, inputs }) => ({
      zh: `客人 ${inputs['guests']} 人,其中非公职人员 ${measured} 人,至少须 ${limit} 人。`,
      en: `Of ${inputs['guests']} guests, ${measured} are no state functionaries; at least ${limit} is needed.`,
    }),
    ({ measured, limit, inputs }) => ({
      sentence: {
        zh: `客人 ${inputs['guests']} 人全是公职人员,非公职人员 ${measured} 人,至少须 ${limit} 人,不属于商务接待。`,
        en: `All ${inputs['guests']} guests are state functionaries; guests who are not: ${measured}, and at least ${limit} is needed. This is no business reception.`,
      },
      remedy: {
        zh: '凭公函改按国内公务接待申请,或更正客人名单。',
        en: 'Ask for a domestic official reception with its letter, or correct the guests.',
      },
    }),
  ),
}
