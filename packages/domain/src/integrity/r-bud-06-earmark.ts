import { teamOf, type Notice } from '../notice/notice.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Money that was allocated to one team pays for that team only. Lines of the special fund belong to none. */
export const earmark: Rule = {
  id: 'R-BUD-06',
  name: { zh: '专款专用', en: 'Earmarked money' },
  sentence: {
    zh: '划拨给一个组的经费只能由这个组使用。',
    en: 'Working funds that were allocated to a team are spent by that team only.',
  },
  citation: {
    zh: '通知第八条(N-091);预算法第七十二条',
    en: 'Notice, clause 8 (N-091); Budget Law, article 72',
  },
  why: {
    zh: '通知把工作经费专项划拨给各组。互相借用,哪个组花了多少就查不清。',
    en: 'The notice allocates working funds team by team. Once teams borrow from each other, nobody can say what each has spent.',
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
  explain(finding, notice) {
    const [own, other] = [named(finding.measured!, notice), named(finding.limit ?? '', notice)]
    return explained(
      ({ limit }) =>
        limit === null
          ? { zh: '这条线属专项资金,不限于一个组。', en: 'The line belongs to the special fund, not to one team.' }
          : { zh: `这条线属于本组(${own.zh})。`, en: `The line belongs to the team itself (${own.en}).` },
      () => ({
        sentence: {
          zh: `这条线划拨给“${other.zh}”,不能由“${own.zh}”使用。`,
          en: `The line is allocated to "${other.en}"; "${own.en}" cannot spend from it.`,
        },
        remedy: { zh: '按本组的预算线另行申请。', en: "Ask again on a line of one's own team." },
      }),
    )(finding, notice)
  },
}

const named = (team: string, notice: Notice) => teamOf(notice, team)?.name ?? { zh: team, en: team }
