import { grantsOver, postsWith } from '../access/can.ts'
import type { Circumstances } from '../access/circumstances.ts'
import { MATRIX, type Action } from '../access/matrix.ts'
import { RECUSAL_BASIS, recusalsOfGrant } from '../access/recusal.ts'
import { refusal, type Refusal } from '../decision.ts'
import { basisOf, ruleOf } from '../integrity/rule-book.ts'
import { incompatibleDuties } from '../integrity/r-sod-01-incompatible-duties.ts'
import { interestedDecider } from '../integrity/r-sod-02-interested-decider.ts'
import { yuan } from '../money.ts'
import { POST_NAMES } from '../organisation/post-names.ts'
import { decidersOf, disinterested, LADDER, otherDuty, usableGrants, withinLimit } from './deciders.ts'
import { notReportable } from './not-reportable.ts'
import { amountOf, interestOf, resourceOf, type Matter } from './matter.ts'
import { notYetOver } from './not-yet-over.ts'
import { STEPS, type Step } from './steps.ts'
import { statusName } from './status-names.ts'

/**
 * Whether somebody may do this to this matter now, before any figure is looked at: the state, the posts they hold, the
 * duties they already have on the matter, their interest in it, the limit of the ladder, for its end where its claims
 * are, and for a report whether the trip is over. Null when they may. Every
 * command asks it first, and so does the page that says why an action is not offered.
 */
export function standing(action: Action, matter: Matter, circumstances: Circumstances): Refusal | null {
  return (
    outOfState(STEPS[action], matter) ??
    notPermitted(action, matter, circumstances) ??
    notYours(action, matter, circumstances) ??
    incompatible(action, matter, circumstances) ??
    interested(action, matter, circumstances) ??
    aboveLimit(action, matter, circumstances) ??
    peerFirst(action, matter, circumstances) ??
    notYetOver(action, matter, circumstances) ??
    notReportable(action, matter, circumstances)
  )
}

/**
 * Everything that stands against somebody whose post reaches the matter, not only the first of it. Empty also where no
 * post of theirs does: that is another answer.
 */
export function exclusionsOf(action: Action, matter: Matter, circumstances: Circumstances): readonly Refusal[] {
  const { by, organisation } = circumstances
  if (!grantsOver(organisation, by, action, resourceOf(matter)).length) return []
  const asked = (...questions: (typeof incompatible)[]) =>
    questions.flatMap((ask) => ask(action, matter, circumstances) ?? [])
  const against = asked(notYours, incompatible, interested, aboveLimit)
  return against.length ? against : asked(peerFirst)
}

export function outOfState({ on, from }: Step, matter: Matter): Refusal | null {
  const status = matter[on]?.status
  if (status && (from as readonly string[]).includes(status)) return null
  const needed = from.map((status) => statusName(on, status))
  const now = status ? statusName(on, status) : { zh: '不存在', en: 'absent' }
  return refusal(
    'NOT_IN_STATE',
    {
      zh: `现在是“${now.zh}”,这一步只在“${needed.map(({ zh }) => zh).join('、')}”时可做。`,
      en: `It is now "${now.en}"; this step is possible at "${needed.map(({ en }) => en).join('", "')}" only.`,
    },
    { remedy: { zh: '刷新后按最新状态处理。', en: 'Reload and go on from the present state.' } },
  )
}

function notPermitted(action: Action, matter: Matter, { by, organisation }: Circumstances): Refusal | null {
  if (grantsOver(organisation, by, action, resourceOf(matter)).length) return null
  const posts = postsWith(action).map((post) => POST_NAMES[post])
  const own = Object.values(MATRIX[action]).every((scope) => scope === 'OWN')
  const taking = action === 'REPORT_TRIP'
  return refusal(
    'NOT_PERMITTED',
    own
      ? { zh: '这一步由经办人本人办理。', en: 'This step belongs to the applicant.' }
      : taking
        ? { zh: '这一步由经办人或参加人员办理。', en: 'This step belongs to the applicant and the participants.' }
        : {
            zh: `这一步由${posts.map(({ zh }) => zh).join('或')}办理,您没有相应任职。`,
            en: `This step belongs to the ${posts.map(({ en }) => en).join(' or the ')}; you hold no such post here.`,
          },
    {
      remedy: { zh: '由有相应任职的人办理。', en: 'Somebody who holds the post takes it.' },
      basis: basisOf(incompatibleDuties.id),
    },
  )
}

/** A request exists only once it was submitted, so whoever submits it is its applicant again. */
function notYours(action: Action, { request }: Matter, { by }: Circumstances): Refusal | null {
  if (action !== 'SUBMIT' || request.owner === by) return null
  return refusal('NOT_PERMITTED', {
    zh: '退回的申请由原经办人重新提交。',
    en: 'A returned request is submitted again by its applicant.',
  })
}

function incompatible(action: Action, matter: Matter, { by, elsewhere, law }: Circumstances): Refusal | null {
  const other = otherDuty(action, matter, by, elsewhere)
  if (!other) return null
  const words = ruleOf(incompatibleDuties.id).explain(
    {
      verdict: 'FAIL',
      severity: 'BLOCK',
      measured: null,
      limit: null,
      field: null,
      inputs: { held: other.duty, asked: STEPS[action].duty },
      excess: null,
    },
    law.notice,
  )
  return refusal('RULE_BLOCKS', words.sentence, { remedy: words.remedy, basis: basisOf(incompatibleDuties.id) })
}

/** R-SOD-02: every grant of this person is one by which they would decide on something of their own. */
function interested(action: Action, matter: Matter, { by, organisation }: Circumstances): Refusal | null {
  const grants = grantsOver(organisation, by, action, resourceOf(matter))
  if (grants.some((grant) => disinterested(action, matter, organisation, by, grant))) return null
  const [recusal] = grants.flatMap((grant) => recusalsOfGrant(organisation, by, grant, interestOf(matter)))
  const words = RECUSAL_BASIS[recusal!.reason].words
  const self = recusal!.person === by
  const others = decidersOf(action, matter, organisation).size
  return refusal(
    'RECUSED',
    {
      zh: `${self ? '您' : '委托您的人'}${words.zh},须回避,不能决定这件事。`,
      en: `${self ? 'You are' : 'Whoever delegated to you is'} kept from this decision: the one concerned ${words.en}.`,
    },
    {
      remedy: others
        ? { zh: '已转由没有利害关系的同级审批人处理。', en: 'It goes to a peer approver who has no interest in it.' }
        : {
            zh: '没有可以决定的人,请办公室办理任命或授权。',
            en: 'Nobody is left to decide: the office arranges an appointment or a delegation.',
          },
      basis: basisOf(interestedDecider.id),
    },
  )
}

function aboveLimit(action: Action, matter: Matter, { by, organisation }: Circumstances): Refusal | null {
  const grants = grantsOver(organisation, by, action, resourceOf(matter)).filter((grant) =>
    disinterested(action, matter, organisation, by, grant),
  )
  // Where every grant is one of interest, that has been said already.
  if (!grants.length || grants.some((grant) => withinLimit(action, grant, matter))) return null
  const amount = amountOf(matter)
  const most = grants.reduce<bigint>(
    (most, { appointment: { limit } }) => (limit !== null && limit > most ? limit : most),
    0n,
  )
  return refusal(
    'ABOVE_LIMIT',
    {
      zh: `本次 ${yuan(amount)} 元,您的审批权限到 ${yuan(most)} 元。`,
      en: `This is CNY ${yuan(amount)}; your limit is ${yuan(most)}.`,
    },
    {
      remedy: { zh: '由会审小组决定。', en: 'The review panel decides.' },
      basis: { id: 'N-094', citation: LADDER_SOURCE },
    },
  )
}

/** sideways to a peer first, upwards only where none is. */
function peerFirst(action: Action, matter: Matter, { by, organisation, elsewhere }: Circumstances): Refusal | null {
  if (!LADDER.includes(action)) return null
  const deciders = decidersOf(action, matter, organisation, elsewhere)
  if (deciders.has(by) || !usableGrants(action, matter, organisation, by).length) return null
  return refusal(
    'PEER_FIRST',
    {
      zh: '还有同级审批人可以决定;只有都须回避或都超过权限时,才由领导小组组长决定。',
      en: 'Peer approvers can still decide this; it comes to the head of the leading group only where all are recused or above their limit.',
    },
    {
      remedy: { zh: '由下一步中列出的人决定。', en: 'One of those named under the next step decides.' },
      basis: basisOf(interestedDecider.id),
    },
  )
}

const LADDER_SOURCE = {
  zh: '经费支出管理办法(县里另定,N-094)',
  en: "The county's own rules on expenditure (N-094)",
}
