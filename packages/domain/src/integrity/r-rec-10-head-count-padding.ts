import { guestsOf } from '../spending/details.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/**
 * More heads make a table cheaper for each. Those at the table are compared with the signed list and its hosts, and both
 * with what was announced; fewer than announced hide nothing.
 */
export const headCountPadding: Rule = {
  id: 'R-REC-10',
  name: { zh: '虚增人数摊薄', en: 'Head-count padding' },
  sentence: {
    zh: '用餐人数不多于清单上的客人加陪同,清单和用餐人数都不多于事前报的人数;多出的提请监督关注。',
    en: 'No more sat at the table than the reception list has guests and accompanying persons, and neither is more than was announced; more is shown to the overseers.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;审计实务;通知第九条(N-097)',
    en: 'Rules on domestic official receptions; audit practice; notice, clause 9 (N-097)',
  },
  why: {
    zh: '多报几个人头,超标的一桌摊到每人就不超了。',
    en: 'A few heads more, and a table above the cap stays within it for each person.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'LIKELY',
  severities: ['FLAG'],
  parameters: [],
  stages: ['AUD'],
  overridable: false,
  check: claimOfKind('RECEPTION', 'FLAG', ({ planned, spent: { guests, hosts, meals } }) => {
    const seated = Math.max(0, ...meals.map(({ heads }) => heads))
    const listed = guests.length + hosts.length
    const announced = guestsOf(planned) + planned.hosts
    const inputs = { seated: String(seated), listed: String(listed), announced: String(announced) }
    const figures = { measured: String(Math.max(seated, listed)), limit: String(Math.min(listed, announced)), inputs }
    if (seated > listed)
      return fail('FLAG', {
        ...figures,
        field: `reception.meals.${meals.findIndex(({ heads }) => heads === seated)}.heads`,
      })
    return listed > announced ? fail('FLAG', { ...figures, field: 'reception.guests' }) : pass('FLAG', figures)
  }),
  explain: explained(
    ({ inputs }) => ({
      zh: `用餐 ${inputs['seated']} 人,清单 ${inputs['listed']} 人,事前报 ${inputs['announced']} 人,没有虚增。`,
      en: `At the table: ${inputs['seated']}, on the reception list: ${inputs['listed']}, announced: ${inputs['announced']}; nothing is padded.`,
    }),
    ({ limit, inputs }) => ({
      sentence: {
        zh: `用餐 ${inputs['seated']} 人,清单 ${inputs['listed']} 人,事前报 ${inputs['announced']} 人,应不多于 ${limit} 人。`,
        en: `At the table: ${inputs['seated']}, on the reception list: ${inputs['listed']}, announced: ${inputs['announced']}; the limit is ${limit}.`,
      },
      remedy: {
        zh: '核对签到、座位和客方名单。',
        en: 'Compare it with who signed in, with the seats, and with the list that the guests keep.',
      },
    }),
  ),
}
