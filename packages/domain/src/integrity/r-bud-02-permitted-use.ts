import type { Rule } from './rule.ts'
import { useOfLine } from './use-of-line.ts'

/** The special fund pays for the uses of the notice, each from a line of its own. */
export const permittedUse: Rule = {
  id: 'R-BUD-02',
  name: { zh: '专项资金用途', en: 'Uses of the special fund' },
  sentence: {
    zh: '专项资金只用于 N-083 至 N-090 所列用途,不得用于小组经费的用途;用于“其他专项工作”须写明理由。',
    en: 'The special fund is for the uses of N-083 to N-090 only, never for those of working funds; "other special work" needs a reason.',
  },
  citation: {
    zh: '通知第八条(N-083 至 N-090);预算法第七十二条',
    en: 'Notice, clause 8 (N-083 to N-090); Budget Law, article 72',
  },
  why: {
    zh: '通知列明了专项资金的用途。用途不符就是挪用;“其他专项工作”是敞口,所以每次都要写明理由。',
    en: 'The notice names what the special fund is for. Any other use is diversion; "other special work" is open, so it needs a reason each time.',
  },
  sources: ['L-BUD'],
  clauses: ['N-082', 'N-083', 'N-084', 'N-085', 'N-086', 'N-087', 'N-088', 'N-089', 'N-090'],
  certainty: 'CERTAIN',
  severities: ['BLOCK', 'JUST'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  ...useOfLine('SPECIAL'),
}
