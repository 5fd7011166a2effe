import type { Bilingual } from '../bilingual.ts'
import type { Bearer } from '../spending/expenses.ts'
import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const BEARERS: Readonly<Record<Bearer['kind'], Bilingual>> = {
  OWN_UNIT: { zh: '本单位', en: 'the unit itself' },
  SUBORDINATE_UNIT: { zh: '下属单位', en: 'a subordinate unit' },
  ENTERPRISE: { zh: '企业', en: 'an enterprise' },
  PERSON: { zh: '个人', en: 'a person' },
}

/** Whoever receives guests, or sends somebody abroad, bears the cost: no subordinate unit, enterprise or person. */
export const costsPassedOn: Rule = {
  id: 'R-REC-20',
  name: { zh: '转嫁费用', en: 'Costs passed on' },
  sentence: {
    zh: '接待和出国(境)费用由本单位承担,不得转嫁给下属单位、企业或个人。',
    en: 'Receptions and trips abroad are borne by the unit itself, and passed on to no subordinate unit, enterprise or person.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;因公临时出国经费管理办法;通知第九条(N-097、N-098)',
    en: 'Rules on domestic official receptions; Measures on expenses of temporary official trips abroad; notice, clause 9 (N-097, N-098)',
  },
  why: {
    zh: '由企业或下属买单,既是摊派,也让支出不再见账。',
    en: 'If an enterprise or a subordinate pays, it is a levy on them, and the spending disappears from the books.',
  },
  sources: ['L-REC', 'L-OVS'],
  clauses: ['N-097', 'N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM', 'PAY'],
  overridable: false,
  check({ details, claim }) {
    const abroad = details.kind === 'TRAVEL' && details.region !== 'MAINLAND'
    if (details.kind !== 'RECEPTION' && !abroad) return notApplicable('BLOCK')
    if (!claim) return notEvaluated('BLOCK', 'claim')
    const { kind, name } = claim.bearer
    const figures = { measured: kind, limit: 'OWN_UNIT', field: 'bearer.kind', inputs: { name } }
    return kind === 'OWN_UNIT' ? pass('BLOCK', figures) : fail('BLOCK', figures)
  },
  explain: explained(
    ({ inputs }) => ({
      zh: `费用由本单位(${inputs['name']})承担。`,
      en: `The unit itself (${inputs['name']}) bears the cost.`,
    }),
    ({ measured, inputs }) => {
      const { zh, en } = BEARERS[measured as Bearer['kind']]
      return {
        sentence: {
          zh: `费用由${zh}(${inputs['name']})承担,只能由本单位承担。`,
          en: `The cost is borne by ${en} (${inputs['name']}); only the unit itself may bear it.`,
        },
        remedy: {
          zh: '改由本单位承担,已由他方支付的退还。',
          en: 'Let the unit bear it, and pay back what others paid.',
        },
      }
    },
  ),
}
