import type { Bilingual } from '../bilingual.ts'
import { headsOf } from '../spending/heads.ts'
import { matterOfKind } from './matter-of-kind.ts'
import { fail, notApplicable, pass, type Finding, type Rule } from './rule.ts'
import { mostEscortsByRatio } from './r-rec-03-accompanying-persons.ts'
import { explained } from './verdict-words.ts'

const RATIO = { oneToOneUpTo: 5, thenOneTo: 2 }

/** At a banquet for foreign guests one accompanies one up to five, and one more for every two beyond. */
export const foreignBanquet: Rule = {
  id: 'R-REC-23',
  name: { zh: '外宾宴请比例', en: 'Ratio at foreign banquets' },
  sentence: {
    zh: '宴请外宾,五人以内陪同不超过外宾人数,超出五人的部分每两人可加陪同一人;超出的写明理由。',
    en: 'Up to five foreign guests there is one accompanying person for each, beyond that one for every two; more needs a reason.',
  },
  citation: {
    zh: '中央和国家机关外宾接待经费管理办法;通知第九条(N-097)',
    en: 'Measures on expenses of foreign-guest receptions; notice, clause 9 (N-097)',
  },
  why: {
    zh: '请的是外宾,吃的不能多是自己人。',
    en: 'The banquet is for the guests, not for those who accompany them.',
  },
  sources: ['L-FOR'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['JUST'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check: matterOfKind('RECEPTION', 'JUST', (planned, { claim }) => {
    if (planned.type !== 'FOREIGN_GUEST') return notApplicable('JUST')
    const { guests, hosts } = headsOf(planned, claim)
    const most = mostEscortsByRatio(guests, RATIO)
    const figures = {
      measured: String(hosts),
      limit: String(most),
      field: claim ? 'reception.hosts' : 'application.reception.hosts',
      inputs: { guests: String(guests) },
    }
    return hosts <= most ? pass('JUST', figures) : fail('JUST', figures)
  }),
  explain: explained(reckoning, (finding) => {
    const over = Number(finding.measured) - Number(finding.limit)
    return {
      sentence: reckoning(finding),
      remedy: { zh: `减 ${over} 人,或写明理由。`, en: `Remove ${over}, or give a reason.` },
    }
  }),
}

function reckoning({ measured, limit, inputs }: Finding): Bilingual {
  return {
    zh: `外宾 ${inputs['guests']} 人,陪同 ${measured} 人,上限 ${limit} 人。`,
    en: `${inputs['guests']} foreign guests, ${measured} accompanying; the limit is ${limit}.`,
  }
}
