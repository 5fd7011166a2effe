import type { Circumstances } from '../access/circumstances.ts'
import { MATRIX } from '../access/matrix.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import type { CivilDate } from '../time.ts'
import type { Appointment } from './appointment.ts'
import { isInForceWithin, type Delegation, type DelegationGiven, type DelegationRevoked } from './delegation.ts'
import { keptApart } from './incompatible-posts.ts'
import { postsOf } from './organisation.ts'
import { POST_NAMES } from './post-names.ts'

/** What a delegation says. */
export type DelegationContent = Pick<Delegation, 'delegateId' | 'from' | 'to' | 'document'>

/**
 * 授权代行: the holder of a post on the ladder lets somebody else decide, for stated days. Only the holder can, so what
 * was delegated goes no further. On each matter the interests of both count (R-SOD-02). `register` MUST hold every
 * delegation of the post, also those that are yet to begin.
 */
export function delegate(
  id: string,
  appointment: Appointment,
  content: DelegationContent,
  register: readonly Delegation[],
  circumstances: Circumstances,
): Decision<{ delegation: [DelegationGiven] }> {
  const { by, at } = circumstances
  const refusals = [
    ...checkDelegator(appointment, circumstances),
    ...checkDelegate(appointment, content, circumstances),
    ...checkRegister(appointment, content, register),
    ...checkDays(appointment, content, circumstances),
    ...checkText('document', content.document, LONGEST.document),
  ]
  if (refusals.length) return refused(refusals)
  const { id: appointmentId, personId: delegatorId } = appointment
  return allowed({ delegation: [{ type: 'DelegationGiven', id, appointmentId, delegatorId, ...content, by, at }] })
}

/** 收回授权: by whoever gave it; it holds no longer from this day on. */
export function revokeDelegation(
  delegation: Delegation,
  { by, at, organisation }: Circumstances,
): Decision<{ delegation: [DelegationRevoked] }> {
  if (delegation.delegatorId !== by)
    return refused([
      refusal(
        'NOT_PERMITTED',
        { zh: '授权由授权人本人收回。', en: 'A delegation is taken back by whoever gave it.' },
        { remedy: { zh: '请授权人办理。', en: 'Ask whoever gave it.' } },
      ),
    ])
  if (delegation.revokedOn !== null || delegation.to < organisation.on)
    return refused([
      refusal(
        'NOT_IN_STATE',
        { zh: '这项授权已经不再有效。', en: 'This delegation holds no longer.' },
        { remedy: { zh: '刷新后按最新状态处理。', en: 'Reload and go on from the present state.' } },
      ),
    ])
  return allowed({ delegation: [{ type: 'DelegationRevoked', on: organisation.on, by, at }] })
}

const impossible = (zh: string, en: string, field: string): Refusal[] => [
  refusal(
    'DELEGATION_IMPOSSIBLE',
    { zh, en },
    { field, remedy: { zh: '核对授权内容。', en: 'Check the delegation.' } },
  ),
]

function checkDelegator({ id, personId, post }: Appointment, { by, organisation }: Circumstances): Refusal[] {
  const held = organisation.appointments.some((one) => one.id === id)
  if (personId !== by || !held)
    return impossible('只能授出自己现任的职务。', 'Only a post that you hold yourself can be delegated.', 'appointment')
  if (MATRIX.DELEGATE[post]) return []
  const { zh, en } = POST_NAMES[post]
  return impossible(`${zh}不能授权他人代行。`, `The ${en} does not delegate.`, 'appointment')
}

/** A delegate holds a post already, and none that is kept apart from the delegated one. */
function checkDelegate(
  { post }: Appointment,
  { delegateId }: DelegationContent,
  { by, organisation }: Circumstances,
): Refusal[] {
  if (delegateId === by) return impossible('不能授权给自己。', 'Nobody delegates to themselves.', 'delegate')
  const posts = postsOf(organisation, delegateId)
  if (!posts.length) return impossible('被授权人须有现任职务。', 'A delegate holds a post.', 'delegate')
  const clash = posts.find((one) => keptApart(one.post, post))
  if (clash) {
    const { zh, en } = POST_NAMES[clash.post]
    return impossible(`被授权人任${zh},不能代行。`, `The delegate is ${en} and cannot decide in its place.`, 'delegate')
  }
  return []
}

/** One post is delegated to one person at a time. */
function checkRegister({ id }: Appointment, content: DelegationContent, register: readonly Delegation[]): Refusal[] {
  const again = register.some((one) => one.appointmentId === id && isInForceWithin(one, content))
  return again ? impossible('这段时间已有授权。', 'This post is already delegated in that time.', 'from') : []
}

/** A delegation is for a time: it ends with the year in which it begins, at the latest. */
const sameYear = (a: CivilDate, b: CivilDate): boolean => a.slice(0, 4) === b.slice(0, 4)

function checkDays(
  { to: postEnds }: Appointment,
  { from, to }: DelegationContent,
  { organisation }: Circumstances,
): Refusal[] {
  if (to < from) return impossible(`结束日 ${to} 早于开始日 ${from}。`, `The last day ${to} is before ${from}.`, 'to')
  if (from < organisation.on)
    return impossible('授权从今天起,不能追溯。', 'A delegation begins today at the earliest.', 'from')
  if (postEnds !== null && postEnds < to)
    return impossible(`本职到 ${postEnds} 为止。`, `The post itself ends on ${postEnds}.`, 'to')
  return sameYear(from, to) ? [] : impossible('授权不跨年度。', 'A delegation stays within one year.', 'to')
}
