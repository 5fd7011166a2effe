import { can } from '../access/can.ts'
import type { Circumstances } from '../access/circumstances.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import type { Held } from '../integrity/rule.ts'
import { postsOf } from '../organisation/organisation.ts'
import type { PersonId } from '../organisation/person.ts'
import { TEAM_POSTS } from '../organisation/posts.ts'
import { basisOf } from '../integrity/rule-book.ts'
import { dutiesOf } from './matter.ts'
import type { RequestHandedOver, SpendingRequest } from './request.ts'

/**
 * 移交: somebody else of the team looks after the matter from now on, because the one who did leaves. Whoever already
 * holds another duty on it, here or on one of its claims (`elsewhere`), cannot.
 */
export function handOverRequest(
  request: SpendingRequest,
  to: PersonId,
  reason: string,
  circumstances: Circumstances,
): Decision<{ request: [RequestHandedOver] }> {
  const { by, at } = circumstances
  const refusals = [
    ...mayHandOver(request, circumstances),
    ...checkSuccessor(request, to, circumstances),
    ...checkText('reason', reason, LONGEST.reason),
  ]
  if (refusals.length) return refused(refusals)
  return allowed({ request: [{ type: 'RequestHandedOver', to, reason, by, at }] })
}

function mayHandOver({ team, owner, status }: SpendingRequest, { by, organisation }: Circumstances): Refusal[] {
  if (status === 'REJECTED' || status === 'WITHDRAWN' || status === 'CLOSED')
    return [
      refusal(
        'NOT_IN_STATE',
        { zh: '已办结的事项不用移交。', en: 'A settled matter needs nobody to look after it.' },
        { remedy: { zh: '刷新后核对。', en: 'Reload and check.' } },
      ),
    ]
  if (can(organisation, by, 'HAND_OVER', { team, owner, payable: false, hasPayment: false })) return []
  return [
    refusal(
      'NOT_PERMITTED',
      {
        zh: '移交由本组组长或领导小组办公室办理。',
        en: 'The head of the team or the leading-group office hands over.',
      },
      { remedy: { zh: '请他们办理。', en: 'Ask one of them.' } },
    ),
  ]
}

function checkSuccessor(request: SpendingRequest, to: PersonId, { organisation, elsewhere }: Circumstances): Refusal[] {
  const field = 'to'
  const remedy = { zh: '选本组另一位任职的人。', en: 'Choose somebody else who holds a post in the team.' }
  const posts = postsOf(organisation, to)
  const ofTheTeam = posts.some(({ post, teams }) => TEAM_POSTS.includes(post) && teams.includes(request.team))
  if (to === request.owner || !ofTheTeam)
    return [
      refusal(
        'INVALID_INPUT',
        { zh: '接手人须是本组现任的其他人。', en: 'The successor is another person who holds a post in the team.' },
        { field, remedy },
      ),
    ]
  const held: readonly Held[] = [...dutiesOf({ request }), ...(elsewhere ?? [])]
  if (!held.some(({ duty, person }) => person === to && duty !== 'APPLICANT')) return []
  return [
    refusal(
      'RULE_BLOCKS',
      { zh: '接手人已在本事项担任其他职务。', en: 'The successor already holds another duty on this matter.' },
      { field, remedy, basis: basisOf('R-SOD-01') },
    ),
  ]
}
