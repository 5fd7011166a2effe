import type { Bilingual } from '../bilingual.ts'
import type { Refusal, RefusalCode } from '../decision.ts'
import { basisOf } from '../integrity/rule-book.ts'
import { interestedDecider } from '../integrity/r-sod-02-interested-decider.ts'
import { holdersOf, postsOf } from '../organisation/organisation.ts'
import type { PersonId } from '../organisation/person.ts'
import { decidersOf, LADDER } from '../spending/deciders.ts'
import { interestOf, resourceOf, type Matter } from '../spending/matter.ts'
import { notYetOver } from '../spending/not-yet-over.ts'
import { notReportable } from '../spending/not-reportable.ts'
import { exclusionsOf, outOfState, standing } from '../spending/standing.ts'
import { STEPS } from '../spending/steps.ts'
import { grantsOf, grantsOver, postsWith, type Grant } from './can.ts'
import type { Circumstances } from './circumstances.ts'
import { link, type Explanation, type Link, type LinkKind } from './explanation.ts'
import { carrier, granted, heldPost, noPost, notGranted, reach } from './links.ts'
import type { Action, Operation } from './matrix.ts'
import { RECUSAL_BASIS, recusalsOfGrant, type Recusal } from './recusal.ts'

/**
 * Whether the reader may take a step on a matter, with the chain that leads there: their posts, what the matrix gives
 * them, how far it reaches, what excludes them, and who takes the step instead. It MUST agree with `standing`.
 */
export function explain(action: Action, matter: Matter, circumstances: Circumstances): Explanation {
  const allowed = standing(action, matter, circumstances) === null
  const late =
    outOfState(STEPS[action], matter) ??
    notYetOver(action, matter, circumstances) ??
    notReportable(action, matter, circumstances)
  return {
    allowed,
    chain: [
      ...rightsLinks(action, matter, circumstances),
      ...(late ? [told(late)] : exclusionLinks(action, matter, circumstances)),
      allowed ? YES : late ? NOT_NOW : insteadOf(action, matter, circumstances),
    ],
  }
}

/** The same for what is done to the organisation, or read: which post gives it, and who holds such a post. */
export function explainOperation(operation: Operation, { by, organisation, law }: Circumstances): Explanation {
  const grants = grantsOf(organisation, by, operation)
  const allowed = grants.length > 0
  const holders = postsWith(operation).flatMap((post) => holdersOf(organisation, post))
  return {
    allowed,
    chain: [
      ...(allowed
        ? grants.flatMap((grant) => [carrier(law.notice, grant), granted(operation, grant)])
        : [...postLinks({ by, organisation, law }), notGranted(operation)]),
      allowed ? YES : goesTo(THESE, [...new Set(holders.map(({ personId }) => personId))]),
    ],
  }
}

function rightsLinks(action: Action, matter: Matter, circumstances: Circumstances): Link[] {
  const { by, organisation, law } = circumstances
  const grants = grantsOf(organisation, by, action)
  if (!grants.length) return [...postLinks(circumstances), notGranted(action)]
  const resource = resourceOf(matter)
  const reaching = grantsOver(organisation, by, action, resource)
  const links = (grant: Grant, within: boolean): Link[] => [
    carrier(law.notice, grant),
    granted(action, grant),
    reach(law.notice, grant, resource, within),
  ]
  return reaching.length
    ? reaching.flatMap((grant) => links(grant, true))
    : grants.flatMap((grant) => links(grant, false))
}

function postLinks({ by, organisation, law }: Pick<Circumstances, 'by' | 'organisation' | 'law'>): Link[] {
  const posts = postsOf(organisation, by)
  return posts.length ? posts.map((post) => heldPost(law.notice, post, false)) : [noPost]
}

const KIND_OF: Readonly<Partial<Record<RefusalCode, LinkKind>>> = {
  NOT_IN_STATE: 'STATE',
  CLAIMS_OPEN: 'STATE',
  ALREADY_SPENT: 'STATE',
  NOT_A_TRIP: 'STATE',
  REPORTED_ALREADY: 'STATE',
  EVENT_NOT_OVER: 'STATE',
  NOT_PERMITTED: 'REACH',
  RULE_BLOCKS: 'DUTY',
  ABOVE_LIMIT: 'LIMIT',
  PEER_FIRST: 'PEERS',
}

const told = ({ code, message, basis }: Refusal): Link =>
  link(KIND_OF[code] ?? 'ANSWER', false, message, { source: basis && sourceOf(basis) })

const sourceOf = ({ id, citation }: { id: string; citation: Bilingual }): Bilingual => ({
  zh: `${id} ${citation.zh}`,
  en: `${id} ${citation.en}`,
})

function exclusionLinks(action: Action, matter: Matter, circumstances: Circumstances): Link[] {
  return exclusionsOf(action, matter, circumstances).flatMap((refusal) =>
    refusal.code === 'RECUSED' ? recusalLinks(action, matter, circumstances) : [told(refusal)],
  )
}

/** Each interest with the post that makes it, and then that it keeps from deciding. */
function recusalLinks(action: Action, matter: Matter, { by, organisation, law }: Circumstances): Link[] {
  const recusals = grantsOver(organisation, by, action, resourceOf(matter)).flatMap((grant) =>
    recusalsOfGrant(organisation, by, grant, interestOf(matter)),
  )
  const once = [...new Map(recusals.map((one) => [`${one.reason} ${one.person} ${one.appointment?.id}`, one])).values()]
  return once.flatMap((recusal) => [
    ...(recusal.appointment && recusal.person === by ? [heldPost(law.notice, recusal.appointment, false)] : []),
    recused(recusal, by),
  ])
}

function recused({ reason, person }: Recusal, by: PersonId): Link {
  const { id, words } = RECUSAL_BASIS[reason]
  const rule = sourceOf(basisOf(interestedDecider.id))
  const sentence =
    person === by
      ? { zh: `对本事项而言,您${words.zh},须回避。`, en: `On this matter you are recused: the decider ${words.en}.` }
      : {
          zh: `对本事项而言,委托您的人${words.zh},您也须回避。`,
          en: `On this matter you are recused too: whoever delegated to you ${words.en}.`,
        }
  return link('RECUSAL', false, sentence, {
    source: id === interestedDecider.id ? rule : { zh: `${rule.zh};${id}`, en: `${rule.en}; ${id}` },
    people: person === by ? [] : [person],
  })
}

const YES: Link = link('ANSWER', true, { zh: '所以您可以办。', en: 'So you may do it.' })
const NOT_NOW: Link = link('ANSWER', false, {
  zh: '所以这一步现在谁也不能办。',
  en: 'So nobody takes this step now.',
})
const THESE: Bilingual = { zh: '所以由下列的人办。', en: 'So it is for those named here.' }
const SIDEWAYS: Bilingual = {
  zh: '所以转由没有利害关系的同级审批人决定。',
  en: 'So it goes to peer approvers who have no interest in it.',
}
const UPWARDS: Bilingual = {
  zh: '没有同级审批人可以决定,所以上交领导小组组长。',
  en: 'No peer approver is left to decide, so it goes up to the head of the leading group.',
}
const NOBODY: Bilingual = {
  zh: '现在没有可以办这一步的人,由办公室办理任命或授权。',
  en: 'Nobody is left who could do it: the office arranges an appointment or a delegation.',
}

/** Sideways to a peer; upwards where none is left. */
function insteadOf(action: Action, matter: Matter, { organisation, elsewhere }: Circumstances): Link {
  if (STEPS[action].duty === 'APPLICANT') return goesTo(THESE, [matter.request.owner])
  const deciders = decidersOf(action, matter, organisation, elsewhere)
  const people = [...deciders.keys()]
  if (!LADDER.includes(action)) return goesTo(THESE, people)
  const last = [...deciders.values()].flat().every(({ scope }) => scope === 'LAST')
  return goesTo(last ? UPWARDS : SIDEWAYS, people)
}

const goesTo = (words: Bilingual, people: readonly PersonId[]): Link =>
  link('ANSWER', false, people.length ? words : NOBODY, { people })
