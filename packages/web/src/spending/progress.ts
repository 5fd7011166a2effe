import type { StepState } from '../ui/stepper.tsx'
import type { ClaimStatus, RequestStatus } from './status.tsx'

/** The way of a spending, from the application to the bank's receipt, and then into the books and the files. */
export const stages = [
  'apply',
  'decide',
  'claim',
  'review',
  'authorise',
  'requestPayment',
  'confirm',
  'book',
  'archive',
  'close',
] as const

type Stage = (typeof stages)[number]
type Progress = Record<Stage, StepState>

/** Where a claim waits. One that was refused or made void waits nowhere and brings nothing further. */
const ofClaim: Record<Exclude<ClaimStatus, 'REFUSED' | 'VOID'>, Stage> = {
  DRAFT: 'claim',
  REVIEWING: 'review',
  AUTHORISING: 'authorise',
  PAYABLE: 'requestPayment',
  PAYING: 'confirm',
  PAID: 'book',
  BOOKED: 'archive',
  ARCHIVED: 'close',
}

function upTo(stage: Stage, state: StepState): Progress {
  const here = stages.indexOf(stage)
  const states = stages.map((name, index) => [name, index < here ? 'done' : index === here ? state : 'open'] as const)
  return Object.fromEntries(states) as Progress
}

/** Where it stands. Among several claims the one that is furthest behind counts: the spending is not done before it. */
export function progressOf(request: RequestStatus, claims: ClaimStatus[]): Progress {
  switch (request) {
    case 'DRAFT':
      return upTo('apply', 'current')
    case 'DECIDING':
      return upTo('decide', 'current')
    case 'WITHDRAWN':
    case 'REJECTED':
      return upTo('decide', 'stopped')
    case 'APPROVED':
      return afterApproval(claims)
    case 'CLOSED':
      // It may be closed before it is booked and archived; without a payment it ends where nothing was claimed.
      return { ...(behind(claims) ? afterApproval(claims) : upTo('claim', 'stopped')), close: 'done' }
  }
}

function behind(claims: ClaimStatus[]): Stage | undefined {
  const waiting = claims.flatMap((status) => (status === 'REFUSED' || status === 'VOID' ? [] : [ofClaim[status]]))
  return stages.find((stage) => waiting.includes(stage))
}

function afterApproval(claims: ClaimStatus[]): Progress {
  const stage = behind(claims)
  if (stage) return upTo(stage, 'current')
  return claims.includes('REFUSED') ? upTo('authorise', 'stopped') : upTo('claim', 'current')
}
