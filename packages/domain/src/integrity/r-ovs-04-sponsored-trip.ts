import type { Bilingual } from '../bilingual.ts'
import type { PayerKind } from '../spending/details.ts'
import { figuresOf, inWords } from './faults.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Sponsor = Exclude<PayerKind, 'HOST_ORGANISER'>

const SPONSORS: Readonly<Record<Sponsor, Bilingual>> = {
  ENTERPRISE: { zh: '企业', en: 'an enterprise' },
  SUBORDINATE_UNIT: { zh: '下属单位', en: 'a subordinate unit' },
  MISSION_ABROAD: { zh: '驻外机构', en: 'a mission abroad' },
}

const isSponsor = (kind: PayerKind): kind is Sponsor => kind !== 'HOST_ORGANISER'

/** The county pays for its trips, at home and abroad. Only the organiser of a fair may board its guests. */
export const sponsoredTrip: Rule = {
  id: 'R-OVS-04',
  name: { zh: '企业资助和摊派', en: 'Sponsored trip' },
  sentence: {
    zh: '出差、出国(境)的费用不得由企业、下属单位或驻外机构负担;主办方统一安排食宿的除外。',
    en: 'No enterprise, subordinate unit or mission abroad pays for any part of a trip; the organiser of an event may board its guests.',
  },
  citation: {
    zh: '因公临时出国经费管理办法;党政机关厉行节约反对浪费条例;通知第九条(N-098)',
    en: 'Measures on expenses of temporary official trips abroad; regulations on frugality; notice, clause 9 (N-098)',
  },
  why: {
    zh: '谁出钱,谁就有所求。招商的人由客商出钱出行,招来的项目就说不清了。',
    en: 'Whoever pays wants something. Where investors pay for the trips of those who court them, no project is above suspicion.',
  },
  sources: ['L-OVS', 'L-TL13'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check({ details }) {
    if (details.kind !== 'TRAVEL') return notApplicable('BLOCK')
    const faults = details.otherPayers.flatMap(({ kind }, row) =>
      isSponsor(kind) ? [{ kind, field: `application.travel.otherPayers.${row}.kind` }] : [],
    )
    const names = details.otherPayers.filter(({ kind }) => isSponsor(kind)).map(({ name }) => name)
    return faults.length
      ? fail('BLOCK', figuresOf(faults, { names: names.join('、') }))
      : pass('BLOCK', figuresOf(faults))
  },
  explain: explained(
    () => ({ zh: '费用不由外单位负担。', en: 'Nobody pays for it who must not.' }),
    (finding) => {
      const { measured, limit, inputs } = finding
      const { zh, en } = inWords(finding, SPONSORS)
      return {
        sentence: {
          zh: `有 ${measured} 家外单位负担费用(上限 ${limit} 家):${inputs['names']}(${zh})。`,
          en: `Others who pay a part: ${measured} (the limit is ${limit}), ${inputs['names']} (${en}).`,
        },
        remedy: {
          zh: '这部分费用列入本次申请,由县里支出,或不安排。',
          en: 'Ask for that part in this request, so that the county pays it, or leave it out.',
        },
      }
    },
  ),
}
