import type { Bilingual } from '../bilingual.ts'
import { figuresOf, inWords, type Fault } from './faults.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Lack = 'BENEFICIARIES' | 'LEGAL_BASIS'

const LACKS: Readonly<Record<Lack, Bilingual>> = {
  BENEFICIARIES: { zh: '受益人', en: 'its beneficiaries' },
  LEGAL_BASIS: { zh: '考核办法或法定依据', en: 'the assessment scheme or the legal basis by which it is paid' },
}

/** A reward says who receives it, and by which scheme or law. */
export const rewards: Rule = {
  id: 'R-BUD-05',
  name: { zh: '考核奖励发放', en: 'Assessment rewards' },
  sentence: {
    zh: '考核奖励须写明受益人和依据:奖励单位按考核办法,发给公职人员须有法定依据。',
    en: 'An assessment reward states its beneficiaries and its basis: for a unit the adopted assessment scheme, for a public official a law.',
  },
  citation: {
    zh: '通知第八条(N-087);违规发放津贴补贴行为处分规定',
    en: 'Notice, clause 8 (N-087); sanctions for unauthorised allowances',
  },
  why: {
    zh: '通知允许考核奖励,但没有依据发给个人的就是违规津贴补贴。',
    en: 'The notice permits assessment rewards, yet one that is paid to a person without a basis is an unauthorised allowance.',
  },
  sources: ['L-BON'],
  clauses: ['N-087'],
  certainty: 'CERTAIN',
  severities: ['JUST'],
  parameters: [],
  stages: ['PRE', 'PAY'],
  overridable: false,
  check({ use, details }) {
    const { beneficiaries, legalBasis } = details.kind === 'OTHER' ? details : { beneficiaries: [], legalBasis: null }
    if (use !== 'ASSESSMENT_REWARD' && !beneficiaries.length) return notApplicable('JUST')
    const lacks: Fault<Lack>[] = []
    if (!beneficiaries.length) lacks.push({ kind: 'BENEFICIARIES', field: 'application.other.beneficiaries' })
    if (!legalBasis?.trim()) lacks.push({ kind: 'LEGAL_BASIS', field: 'application.other.legalBasis' })
    const figures = figuresOf(lacks, { ...(legalBasis && { legalBasis }) })
    return lacks.length ? fail('JUST', figures) : pass('JUST', figures)
  },
  explain: explained(
    ({ inputs }) => ({
      zh: `奖励依据:${inputs['legalBasis']}。`,
      en: `Basis of the reward: ${inputs['legalBasis']}.`,
    }),
    (finding) => {
      const { zh, en } = inWords(finding, LACKS)
      return {
        sentence: { zh: `奖励没有写明${zh}。`, en: `The reward does not state ${en}.` },
        remedy: { zh: '补充,或写明理由。', en: 'Add it, or give a reason.' },
      }
    },
  ),
}
