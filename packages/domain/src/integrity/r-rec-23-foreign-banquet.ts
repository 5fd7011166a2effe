import { guestsOf } from '../spending/details.ts'
import { mostEscortsByRatio } from './r-rec-03-accompanying-persons.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** One for one up to five foreign guests, then one for two more. A national figure; no county sets its own. */
const FOREIGN = { oneToOneUpTo: 5, thenOneTo: 2 }

/** As many may accompany foreign guests as the national ratio has it; more needs a reason. */
export const foreignBanquet: Rule = {
  id: 'R-REC-23',
  name: { zh: '外宾宴请陪同比例', en: 'Ratio at banquets for foreign guests' },
  sentence: {
    zh: '外宾五人以内,陪同不超过外宾人数;超出五人的,每两人可加陪同一人。更多的须写明理由。',
    en: 'Up to five foreign guests one accompanying person each, beyond five one more for every two. More needs a reason.',
  },
  citation: {
    zh: '中央和国家机关外宾接待经费管理办法;通知第九条(N-097)',
    en: 'Measures on expenses of foreign-guest receptions; notice, clause 9 (N-097)',
  },
  why: {
    zh: '宴请外宾是为了会谈,不是为了陪吃。比例由国家规定,县里不另定。',
    en: 'Foreign guests are invited in order to talk, not to feed those who accompany them. The ratio is national; the county sets none.',
  },
  sources: ['L-FOR'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['JUST'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check({ details }) {
    if (details.kind !== 'RECEPTION' || details.type !== 'FOREIGN_GUEST') return notApplicable('JUST')
    const guests = guestsOf(details)
    const most = mostEscortsByRatio(guests, FOREIGN)
    const figures = {
      measured: String(details.hosts),
      limit: String(most),
      field: 'application.reception.hosts',
      inputs: { guests: String(guests) },
    }
    return details.hosts <= most ? pass('JUST', figures) : fail('JUST', figures)
  },
  explain: explained(
    ({ measured, limit, inputs }) => ({
      zh: `外宾 ${inputs['guests']} 人,陪同 ${measured} 人,上限 ${limit} 人。`,
      en: `${inputs['guests']} foreign guests, ${measured} accompanying; the limit is ${limit}.`,
    }),
    ({ measured, limit, inputs }) => {
      const over = Number(measured) - Number(limit)
      return {
        sentence: {
          zh: `外宾 ${inputs['guests']} 人,陪同 ${measured} 人,上限 ${limit} 人。`,
          en: `${inputs['guests']} foreign guests, ${measured} accompanying; the limit is ${limit}.`,
        },
        remedy: { zh: `减 ${over} 人,或写明理由。`, en: `Remove ${over}, or give a reason.` },
      }
    },
  ),
}
