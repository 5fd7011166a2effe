import type { Rule } from './rule.ts'
import { useOfLine } from './use-of-line.ts'

/** Working funds pay for transport, meals, lodging and reception, and for the one open use. */
export const workingFunds: Rule = {
  id: 'R-BUD-03',
  name: { zh: '小组经费用途', en: 'Uses of working funds' },
  sentence: {
    zh: '小组经费只用于交通、伙食、住宿、接待,不得用于专项资金的用途;用于“其他”须写明理由。',
    en: 'Working funds are for transport, meals, lodging and reception only, never for the uses of the special fund; "other" needs a reason.',
  },
  citation: {
    zh: '通知第八条(N-092、N-093);预算法第七十二条',
    en: 'Notice, clause 8 (N-092, N-093); Budget Law, article 72',
  },
  why: {
    zh: '小组经费保的是出门招商的基本开支。展位、奖励、平台由专项资金列支,两级不得混用。',
    en: 'Working funds cover what it takes to go out and promote. Stands, rewards and platforms come from the special fund; the two never mix.',
  },
  sources: ['L-BUD'],
  clauses: ['N-092', 'N-093'],
  certainty: 'CERTAIN',
  severities: ['BLOCK', 'JUST'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  ...useOfLine('TEAM_WORKING'),
}
