import { refusal, type Refusal } from '../decision.ts'
import { compositionOf, teamOf, type Notice } from '../notice/notice.ts'
import { checkText, LONGEST } from '../check-text.ts'
import type { Appointment, AppointmentContent } from './appointment.ts'
import { checkSecondment } from './check-secondment.ts'
import { keptApart } from './incompatible-posts.ts'
import { POST_NAMES } from './post-names.ts'
import { TEAM_POSTS, UNIT_POSTS } from './posts.ts'
import { mostAtOnce, overlap } from './span.ts'

const CLAUSE_2 = { zh: '通知第二条', en: 'Notice, clause 2' }

/**
 * What must be true of an appointment before anybody confirms it, on every day that it covers. What it corrects, and
 * what was declined or corrected before, does not count against it.
 */
export function checkAppointment(
  content: AppointmentContent,
  register: readonly Appointment[],
  notice: Notice,
): Refusal[] {
  const others = register.filter(({ id, status }) => status === 'CONFIRMED' && id !== content.corrects)
  const own = others.filter((one) => one.personId === content.personId && overlap(one, content))
  return [
    ...checkText('document', content.document, LONGEST.document),
    ...checkDays(content),
    ...checkTeams(content, notice),
    ...checkUnit(content, notice),
    ...checkLimit(content),
    ...checkSecondment(content, own, notice),
    ...checkRoom(content, others, notice),
    ...checkPosts(content, own),
  ]
}

function checkDays({ from, to }: AppointmentContent): Refusal[] {
  if (to === null || from <= to) return []
  return [
    refusal(
      'DATES_REVERSED',
      { zh: `结束日 ${to} 早于开始日 ${from}。`, en: `The last day ${to} is before the first day ${from}.` },
      { field: 'to', remedy: { zh: '改正日期。', en: 'Correct the dates.' } },
    ),
  ]
}

/** N-034: a post of a team names exactly one team of the notice; other posts name only teams that it knows. */
function checkTeams({ post, teams }: AppointmentContent, notice: Notice): Refusal[] {
  const unknown = teams.some((team) => !teamOf(notice, team))
  if (!unknown && (!TEAM_POSTS.includes(post) || teams.length === 1)) return []
  const name = POST_NAMES[post]
  return [
    refusal(
      'INVALID_INPUT',
      {
        zh: `任命${name.zh}须写明通知所列的一个组或队。`,
        en: `An appointment as ${name.en} names one team of the notice.`,
      },
      {
        field: 'teams',
        remedy: { zh: '选一个组或队。', en: 'Choose one team.' },
        basis: { id: 'N-034', citation: CLAUSE_2 },
      },
    ),
  ]
}

function checkUnit({ post, unit }: AppointmentContent, notice: Notice): Refusal[] {
  const known = unit === null || notice.units.some(({ code }) => code === unit)
  if (known && UNIT_POSTS.includes(post) === (unit !== null)) return []
  const name = POST_NAMES[post]
  return [
    refusal(
      'INVALID_INPUT',
      unit === null
        ? { zh: `任命${name.zh}须写明单位。`, en: `An appointment as ${name.en} names the unit.` }
        : { zh: `${name.zh}不是这个单位的职务。`, en: `The ${name.en} is no post of this unit.` },
      { field: 'unit', remedy: { zh: '核对单位。', en: 'Check the unit.' } },
    ),
  ]
}

function checkLimit({ post, limit }: AppointmentContent): Refusal[] {
  const may = post === 'APPROVER' || post === 'OFFICE_DIRECTOR'
  if (limit === null || (may && limit > 0n)) return []
  return [
    refusal(
      'INVALID_INPUT',
      may
        ? { zh: '审批权限须大于零。', en: 'The limit of an approver is above zero.' }
        : { zh: `${POST_NAMES[post].zh}没有审批权限。`, en: `The ${POST_NAMES[post].en} has no limit of approval.` },
      { field: 'limit', remedy: { zh: '去掉或改正权限。', en: 'Leave the limit out, or correct it.' } },
    ),
  ]
}

/** N-036: never more members at once than the notice allows; and a team, the leading group and its office have one head. */
function checkRoom(content: AppointmentContent, others: readonly Appointment[], notice: Notice): Refusal[] {
  const { post, teams } = content
  const code = TEAM_POSTS.includes(post) ? teams[0] : undefined
  const same = others.filter((one) => one.post === post && (code === undefined || one.teams.includes(code)))
  const spans = [...same, content].filter((one) => overlap(one, content))
  if (post === 'TEAM_MEMBER') {
    const team = teamOf(notice, code ?? '')
    const most = team && compositionOf(notice, team.kind)?.members?.most
    if (!team || most === undefined || mostAtOnce(content, spans) <= most) return []
    return [
      refusal(
        'TEAM_FULL',
        {
          zh: `${team.name.zh}在这段时间已有 ${most} 名组员,最多 ${most} 名。`,
          en: `${team.name.en} already has ${most} members in that time; the limit is ${most}.`,
        },
        {
          field: 'teams',
          remedy: { zh: '先结束一名组员的抽调。', en: 'End the secondment of one member first.' },
          basis: { id: 'N-036', citation: CLAUSE_2 },
        },
      ),
    ]
  }
  const single = post === 'TEAM_HEAD' || post === 'LEADING_GROUP_HEAD' || post === 'OFFICE_DIRECTOR'
  if (!single || spans.length <= 1) return []
  return [
    refusal(
      'OVERLAPS',
      {
        zh: `这段时间已有人任${POST_NAMES[post].zh}。`,
        en: `Somebody else is ${POST_NAMES[post].en} in that time.`,
      },
      {
        field: 'from',
        remedy: { zh: '先结束原任职。', en: 'End the other appointment first.' },
        basis: { id: 'N-034', citation: CLAUSE_2 },
      },
    ),
  ]
}

/** One person does not hold the same post twice at once, nor two posts that are kept apart. */
function checkPosts(content: AppointmentContent, own: readonly Appointment[]): Refusal[] {
  const { post, teams, unit } = content
  const twice = own.some(
    (one) =>
      one.post === post &&
      one.unit === unit &&
      (!TEAM_POSTS.includes(post) || one.teams.some((team) => teams.includes(team))),
  )
  const clash = own.find((one) => keptApart(one.post, post))
  return [
    ...(twice
      ? [
          refusal(
            'OVERLAPS',
            { zh: '此人在这段时间已任此职。', en: 'This person already holds this post in that time.' },
            { field: 'post', remedy: { zh: '核对起止日期。', en: 'Check the dates.' } },
          ),
        ]
      : []),
    ...(clash
      ? [
          refusal(
            'INCOMPATIBLE_POSTS',
            {
              zh: `此人已任${POST_NAMES[clash.post].zh},不能兼任${POST_NAMES[post].zh}。`,
              en: `This person is ${POST_NAMES[clash.post].en} and cannot concurrently be ${POST_NAMES[post].en}.`,
            },
            {
              field: 'post',
              remedy: { zh: '另派他人,或先结束原任职。', en: 'Appoint somebody else, or end the other post first.' },
              basis: keptApart(clash.post, post) ?? null,
            },
          ),
        ]
      : []),
  ]
}
