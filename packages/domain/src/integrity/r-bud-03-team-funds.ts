import type { Rule } from './rule.ts'
import { useOfLine } from './use-of-line.ts'

/** Lines of a team's working funds pay for transport, board, lodging and reception; anything else needs a reason. */
export const teamFunds: Rule = {
  id: 'R-BUD-03',
  name: { zh: '小组经费用途', en: 'Uses of working funds' },
  sentence: {
    zh: '小组经费只用于 N-092、N-093,各走本用途的预算线,不代专项资金支出;用于“其他”须写明理由。',
    en: 'Working funds pay for N-092 and N-093 only, each from the line of that use, and never in place of the special fund; "other" needs a reason.',
  },
  citation: {
    zh: '通知第八条(N-092、N-093);预算法第七十二条',
    en: 'Notice, clause 8 (N-092, N-093); Budget Law, article 72',
  },
  why: {
    zh: '小组经费是小组日常开支的钱。展会、奖励、平台和培训由专项资金支出,两级资金混用就看不清各自花了多少。',
    en: "A team's working funds are for its daily costs. Fairs, rewards, platform and training belong to the special fund; mixed, neither shows what it costs.",
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
