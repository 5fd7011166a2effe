import type { Bilingual } from '../bilingual.ts'
import { figuresOf, inWords, type Fault } from './faults.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { REWARD } from './reward.ts'
import { explained } from './verdict-words.ts'

type Lack = 'BENEFICIARIES' | 'SCHEME' | 'BASIS'

const LACKS: Readonly<Record<Lack, Bilingual>> = {
  BENEFICIARIES: { zh: '没有写明奖励对象', en: 'nobody is named who receives it' },
  SCHEME: { zh: '没有写明所依据的考核奖励办法', en: 'no adopted scheme is cited' },
  BASIS: {
    zh: '奖励对象有公职人员个人,没有写明法定依据',
    en: 'an individual official receives it, and no basis in law is cited',
  },
}

/** A reward names who receives it and the scheme by which it is paid; to an official it needs a basis in law. */
export const rewards: Rule = {
  id: 'R-BUD-05',
  name: { zh: '考核奖励发放', en: 'Payment of rewards' },
  sentence: {
    zh: '考核奖励须写明奖励对象和已通过的办法;发给公职人员个人的,须有法定依据。',
    en: 'A reward names who receives it and the scheme that was adopted for it; one to an individual official needs a basis in law.',
  },
  citation: {
    zh: '通知第八条(N-087);违规发放津贴补贴行为处分规定',
    en: 'Notice, clause 8 (N-087); sanctions for unauthorised allowances',
  },
  why: {
    zh: '通知允许考核奖励,不等于可以给个人发钱。没有依据的奖金、津贴是违规发放。',
    en: 'That the notice permits rewards does not permit pay: a bonus to a person without a basis is an unauthorised allowance.',
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
    if (use !== REWARD && beneficiaries.length === 0) return notApplicable('JUST')
    const official = beneficiaries.some(({ kind }) => kind === 'OFFICIAL')
    const basis = legalBasis?.trim()
    const lacks: Fault<Lack>[] = []
    if (beneficiaries.length === 0) lacks.push({ kind: 'BENEFICIARIES', field: 'application.other.beneficiaries' })
    if (!basis) lacks.push({ kind: official ? 'BASIS' : 'SCHEME', field: 'application.other.legalBasis' })
    return lacks.length
      ? fail('JUST', figuresOf(lacks))
      : pass('JUST', figuresOf(lacks, { basis: basis!, beneficiaries: String(beneficiaries.length) }))
  },
  explain: explained(
    ({ inputs }) => ({
      zh: `奖励对象 ${inputs['beneficiaries']} 个,依据:${inputs['basis']}。`,
      en: `Those who receive it: ${inputs['beneficiaries']}; it is paid by: ${inputs['basis']}.`,
    }),
    (finding) => {
      const { zh, en } = inWords(finding, LACKS)
      return {
        sentence: {
          zh: `奖励有 ${finding.measured} 处不全(上限 ${finding.limit} 处):${zh}。`,
          en: `The reward lacks ${finding.measured} (the limit is ${finding.limit}): ${en}.`,
        },
        remedy: {
          zh: '写明奖励对象和依据的文件,或写明理由。',
          en: 'State who receives it and the paper it is paid by, or give a reason.',
        },
      }
    },
  ),
}
