import type { Bilingual } from '../bilingual.ts'
import { teamOf, type Notice } from '../notice/notice.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Money that was allocated to one team pays for the matters of that team. */
export const earmark: Rule = {
  id: 'R-BUD-06',
  name: { zh: '专款专用', en: 'Earmark' },
  sentence: {
    zh: '划拨给一个招商组的经费,只能报销和支付该组的事项。',
    en: 'Funds transferred to a team reimburse and pay for the matters of that team only.',
  },
  citation: { zh: '通知第八条(N-091);预算法第七十二条', en: 'Notice, clause 8 (N-091); Budget Law, article 72' },
  why: {
    zh: '小组经费由财政专项划拨到组,用到别的组就是挪用。',
    en: 'County finance transfers working funds to each team; spending them for another is diversion.',
  },
  sources: ['L-BUD'],
  clauses: ['N-091'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM', 'PAY'],
  overridable: false,
  check({ team, line }) {
    const figures = { measured: team, limit: line.team, field: 'application.line' }
    return line.team === null || line.team === team ? pass('BLOCK', figures) : fail('BLOCK', figures)
  },
  explain: explained(
    ({ limit }, notice) => {
      if (limit === null) return { zh: '专项资金,各组可用。', en: 'The special fund is available to every team.' }
      const { zh, en } = nameOf(notice, limit)
      return { zh: `预算线属于${zh}。`, en: `The line belongs to ${en}.` }
    },
    ({ measured, limit }, notice) => {
      const [team, of] = [nameOf(notice, measured!), nameOf(notice, limit!)]
      return {
        sentence: {
          zh: `预算线属于${of.zh},不能用于${team.zh}。`,
          en: `The line belongs to ${of.en} and cannot pay for ${team.en}.`,
        },
        remedy: { zh: '换本组的预算线另行申请。', en: "Apply again on a line of the team's own." },
      }
    },
  ),
}

const nameOf = (notice: Notice, code: string): Bilingual => teamOf(notice, code)?.name ?? { zh: code, en: code }
