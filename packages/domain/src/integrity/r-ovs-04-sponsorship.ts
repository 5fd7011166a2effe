import type { Bilingual } from '../bilingual.ts'
import type { OtherPayer, PayerKind } from '../spending/details.ts'
import { matterOfKind } from './matter-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const PAYERS: Readonly<Record<PayerKind, Bilingual>> = {
  ENTERPRISE: { zh: '企业', en: 'an enterprise' },
  SUBORDINATE_UNIT: { zh: '下属单位', en: 'a subordinate unit' },
  MISSION_ABROAD: { zh: '驻外机构', en: 'a mission abroad' },
  HOST_ORGANISER: { zh: '主办方', en: 'the organiser' },
}

const isSponsor = ({ kind }: OtherPayer): boolean => kind !== 'HOST_ORGANISER'

/** No enterprise, subordinate unit or mission abroad pays for a trip; the organiser of a fair may board its guests. */
export const sponsorship: Rule = {
  id: 'R-OVS-04',
  name: { zh: '企业资助和摊派', en: 'Sponsorship and levies' },
  sentence: {
    zh: '出差和出国(境)的费用不得由企业、下属单位或驻外机构资助、分摊。',
    en: 'No enterprise, subordinate unit or mission abroad pays for any part of a trip.',
  },
  citation: {
    zh: '因公临时出国经费管理办法;党政机关厉行节约反对浪费条例;通知第九条(N-098)',
    en: 'Measures on expenses of temporary official trips abroad; Regulations on frugality; notice, clause 9 (N-098)',
  },
  why: {
    zh: '企业为干部出钱,回来就难公正办事;下属单位出钱,就是摊派。',
    en: 'Whoever lets an enterprise pay can hardly deal with it fairly afterwards; a subordinate unit that pays is being levied.',
  },
  sources: ['L-OVS', 'L-TL13'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'PAY'],
  overridable: false,
  check: matterOfKind('TRAVEL', 'BLOCK', ({ otherPayers }) => {
    const first = otherPayers.findIndex(isSponsor)
    const figures = { measured: String(otherPayers.filter(isSponsor).length), limit: '0' }
    if (first < 0) return pass('BLOCK', figures)
    const { kind, name, what } = otherPayers[first]!
    const field = `application.travel.otherPayers.${first}.kind`
    return fail('BLOCK', { ...figures, field, inputs: { kind, name, what } })
  }),
  explain: explained(
    () => ({ zh: '没有企业、下属单位或驻外机构出钱。', en: 'No enterprise, subordinate unit or mission abroad pays.' }),
    ({ measured, limit, inputs }) => {
      const { zh, en } = PAYERS[inputs['kind'] as PayerKind]
      return {
        sentence: {
          zh: `有 ${measured} 处由他方出钱(上限 ${limit} 处):${zh}“${inputs['name']}”承担“${inputs['what']}”。`,
          en: `Costs that others pay: ${measured} (the limit is ${limit}): ${en} "${inputs['name']}" pays for "${inputs['what']}".`,
        },
        remedy: { zh: '改由本单位承担。', en: 'Let the unit itself bear it.' },
      }
    },
  ),
}
