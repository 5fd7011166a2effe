import type { Circumstances } from '../access/circumstances.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import { mayAdminister } from '../organisation/administer.ts'
import type { AllocationMovedIn, AllocationMovedOut } from './budget-line.ts'
import { checkLines, checkMoved, type Lines } from './propose-reallocation.ts'
import type { Reallocation, ReallocationConfirmed, ReallocationDeclined } from './reallocation.ts'

/** 确认调剂: the second person. What leaves one line reaches the other in the same moment, so no fen is made or lost. */
export function confirmReallocation(
  reallocation: Reallocation,
  lines: Lines,
  circumstances: Circumstances,
): Decision<{ from: [AllocationMovedOut]; to: [AllocationMovedIn]; reallocation: [ReallocationConfirmed] }> {
  const { by, at } = circumstances
  const no = mayDecide(reallocation, circumstances)
  const refusals = no.length ? no : [...checkLines(lines), ...checkMoved(reallocation, lines)]
  if (refusals.length) return refused(refusals)
  const moved = { reallocationId: reallocation.id, amount: reallocation.amount }
  return allowed({
    from: [{ type: 'AllocationMovedOut', ...moved }],
    to: [{ type: 'AllocationMovedIn', ...moved }],
    reallocation: [{ type: 'ReallocationConfirmed', by, at }],
  })
}

/** 不予调剂: final; it may be proposed anew. */
export function declineReallocation(
  reallocation: Reallocation,
  reason: string,
  circumstances: Circumstances,
): Decision<{ reallocation: [ReallocationDeclined] }> {
  const { by, at } = circumstances
  const no = mayDecide(reallocation, circumstances)
  const refusals = no.length ? no : checkText('reason', reason, LONGEST.reason)
  if (refusals.length) return refused(refusals)
  return allowed({ reallocation: [{ type: 'ReallocationDeclined', reason, by, at }] })
}

function mayDecide({ status, proposedBy }: Reallocation, circumstances: Circumstances): Refusal[] {
  const no = mayAdminister('DECIDE_REALLOCATION', circumstances)
  if (no.length) return no
  if (status !== 'PROPOSED')
    return [
      refusal(
        'NOT_IN_STATE',
        { zh: '这项调剂已办结。', en: 'This reallocation has been decided.' },
        { remedy: { zh: '刷新后按最新状态处理。', en: 'Reload and go on from the present state.' } },
      ),
    ]
  if (circumstances.by !== proposedBy) return []
  return [
    refusal(
      'SECOND_PERSON',
      { zh: '调剂由第二个人确认,您是提出人。', en: 'A second person confirms a reallocation; you proposed it.' },
      { remedy: { zh: '由另一位有确认职责的人办理。', en: 'Another person with that duty does it.' } },
    ),
  ]
}
