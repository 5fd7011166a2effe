import { refusal, type Refusal } from '../decision.ts'
import type { BudgetLine } from '../funds/budget-line.ts'
import { checkAmount } from '../funds/check-amount.ts'
import { teamOf } from '../notice/notice.ts'
import { awaitsHead } from '../organisation/organisation.ts'
import type { Circumstances } from '../access/circumstances.ts'
import { yearOf } from '../time.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { checkDetails } from './check-details.ts'
import { checkJustifications } from './check-justifications.ts'
import type { Application } from './request.ts'

/** Nobody takes more people along than this. */
const MOST_PEOPLE = 1000

/** What must be true of an application before any rule is asked. All faults at once, each with its field. */
export const checkApplication = (
  application: Application,
  line: BudgetLine,
  circumstances: Circumstances,
): Refusal[] => [
  ...checkTeam(application, line, circumstances),
  ...checkAmount('application.amount', application.amount),
  ...checkText('application.purpose', application.purpose, LONGEST.purpose),
  ...checkText('application.place', application.place, LONGEST.place),
  ...checkJustifications('application.justifications', application.justifications),
  ...checkDates(application, line),
  ...checkLead(application),
  ...checkDetails(application),
  ...checkParticipants(application),
]

function checkTeam({ team }: Application, line: BudgetLine, { organisation, law }: Circumstances): Refusal[] {
  const known = teamOf(law.notice, team)
  // A team that the notice does not know is one that nobody may apply for, and that is said already.
  if (!known) return []
  const refusals: Refusal[] = []
  if (awaitsHead(organisation, team))
    refusals.push(
      refusal(
        'TEAM_AWAITS_HEAD',
        {
          zh: `${known.name.zh}组长待任命,任命后才能申请经费。`,
          en: `${known.name.en} has no head yet; it can spend once one is appointed.`,
        },
        {
          field: 'application.team',
          remedy: { zh: '由领导小组办公室办理组长任命。', en: 'The leading-group office arranges the appointment.' },
          basis: { id: 'N-032', citation: { zh: '通知第二条(三)', en: 'Notice, clause 2.3' } },
        },
      ),
    )
  if (line.team !== null && line.team !== team)
    refusals.push(
      refusal(
        'LINE_OF_ANOTHER_TEAM',
        { zh: '这条预算线属于另一个组,专款专用。', en: 'This line belongs to another team; its money is earmarked.' },
        {
          field: 'application.line',
          remedy: { zh: '选本组的预算线。', en: "Choose a line of the applicant's team." },
          basis: { id: 'N-091', citation: { zh: '通知第八条', en: 'Notice, clause 8' } },
        },
      ),
    )
  return refusals
}

function checkParticipants({ participants }: Application): Refusal[] {
  if (participants.length <= MOST_PEOPLE && new Set(participants).size === participants.length) return []
  return [
    refusal(
      'INVALID_INPUT',
      { zh: '参加人员每人列一次。', en: 'Everybody who takes part is named once.' },
      {
        field: 'application.participants',
        remedy: { zh: '去掉重复的人。', en: 'Take out whoever stands there twice.' },
      },
    ),
  ]
}

function checkDates({ from, to }: Application, { fiscalYear }: BudgetLine): Refusal[] {
  if (to < from)
    return [
      refusal(
        'DATES_REVERSED',
        { zh: `结束日 ${to} 早于开始日 ${from}。`, en: `The last day ${to} is before the first day ${from}.` },
        { field: 'application.to', remedy: { zh: '改正日期。', en: 'Correct the dates.' } },
      ),
    ]
  if (yearOf(from) === fiscalYear && yearOf(to) === fiscalYear) return []
  return [
    refusal(
      'OUTSIDE_FISCAL_YEAR',
      {
        zh: `日期 ${from} 至 ${to} 不在 ${fiscalYear} 年度内。`,
        en: `The dates ${from} to ${to} are outside the fiscal year ${fiscalYear}.`,
      },
      {
        field: yearOf(from) === fiscalYear ? 'application.to' : 'application.from',
        remedy: { zh: '选相应年度的预算线,或改正日期。', en: 'Choose a line of that year, or correct the dates.' },
        basis: { id: 'N-081', citation: { zh: '通知第八条', en: 'Notice, clause 8' } },
      },
    ),
  ]
}

const checkLead = ({ lead }: Application): Refusal[] =>
  checkText('application.lead', lead ?? '', LONGEST.document, lead !== null)
