import type { OtherDetails } from '../spending/details.ts'
import { matterOfKind } from './matter-of-kind.ts'
import { PROMISES } from './promise-words.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { plain } from './same-words.ts'
import { explained } from './verdict-words.ts'

/** An enterprise that profits, or words that promise what only a law can give. */
function preferenceIn(purpose: string, { items, beneficiaries }: OtherDetails): { what: string; field: string } | null {
  const enterprise = beneficiaries.findIndex(({ kind }) => kind === 'ENTERPRISE')
  if (enterprise >= 0)
    return { what: beneficiaries[enterprise]!.what, field: `application.other.beneficiaries.${enterprise}.kind` }
  const written = [
    { what: purpose, field: 'application.purpose' },
    ...items.map(({ what }, row) => ({ what, field: `application.other.items.${row}.what` })),
    ...beneficiaries.map(({ what }, row) => ({ what, field: `application.other.beneficiaries.${row}.what` })),
  ]
  return written.find(({ what }) => PROMISES.some((promise) => plain(what).toLowerCase().includes(promise))) ?? null
}

/** Whoever gives an enterprise money, or promises it tax, land or subsidies, cites the law by which that may be given. */
export const legalBasisOfAPreference: Rule = {
  id: 'R-POL-01',
  name: { zh: '优惠政策依据', en: 'Legal basis of a preference' },
  sentence: {
    zh: '给企业资金、奖励或承诺税收、土地、补贴优惠的,须写明依据。',
    en: 'Whatever gives an enterprise money or a reward, or promises tax, land or subsidies, cites its legal basis.',
  },
  citation: {
    zh: '国发〔2014〕62号、国发〔2015〕25号,2024 年 8 月起为公平竞争审查条例;通知第五条(N-060)',
    en: 'Two notices of the State Council of 2014 and 2015 on preferential policies, from August 2024 the fair competition review regulations; notice, clause 5 (N-060)',
  },
  why: {
    zh: '通知要求按有关规定给予优惠。没有依据的承诺兑现不了,也破坏公平竞争。',
    en: 'The notice grants preferences under the rules in force. A promise without a basis cannot be kept, and it harms whoever competes fairly.',
  },
  sources: ['L-TAX'],
  clauses: ['N-060'],
  certainty: 'CERTAIN',
  severities: ['JUST'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: matterOfKind('OTHER', 'JUST', (planned, { purpose }) => {
    const preference = preferenceIn(purpose, planned)
    if (!preference) return notApplicable('JUST')
    const { what, field } = preference
    const legalBasis = planned.legalBasis?.trim()
    return legalBasis
      ? pass('JUST', { field, inputs: { what, legalBasis } })
      : fail('JUST', { field: 'application.other.legalBasis', inputs: { what } })
  }),
  explain: explained(
    ({ inputs }) => ({
      zh: `“${inputs['what']}”写明了依据:“${inputs['legalBasis']}”。`,
      en: `"${inputs['what']}" cites its basis: "${inputs['legalBasis']}".`,
    }),
    ({ inputs }) => ({
      sentence: {
        zh: `“${inputs['what']}”给企业优惠,没有写明依据。`,
        en: `"${inputs['what']}" gives a preference and cites no legal basis.`,
      },
      remedy: {
        zh: '写明依据的文件和条款;没有依据的不得承诺。',
        en: 'Cite the document and its clause; without a basis, promise nothing.',
      },
    }),
  ),
}
