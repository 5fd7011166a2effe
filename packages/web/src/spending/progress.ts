import type { StepState } from '../ui/stepper.tsx'
import type { ClaimStatus, RequestStatus } from './status.tsx'

/** The way of a spending, from the application to the bank's receipt. */
export const stages = ['apply', 'decide', 'claim', 'review', 'authorise', 'requestPayment', 'confirm'] as const

export type Stage = (typeof stages)[number]

const ofClaim: Record<ClaimStatus, Stage> = {
  DRAFT: 'claim',
  REVIEWING: 'review',
  AUTHORISING: 'authorise',
  PAYABLE: 'requestPayment',
  PAYING: 'confirm',
  PAID: 'confirm',
  REFUSED: 'authorise',
}

function upTo(stage: Stage, state: StepState): Record<Stage, StepState> {
  const here = stages.indexOf(stage)
  const states = stages.map((name, index) => [name, index < here ? 'done' : index === here ? state : 'open'] as const)
  return Object.fromEntries(states) as Record<Stage, StepState>
}

/** Where it stands. Among several claims the one that is furthest behind counts: the spending is not done before it. */
export function progressOf(request: RequestStatus, claims: ClaimStatus[]): Record<Stage, StepState> {
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
  }
}

function afterApproval(claims: ClaimStatus[]): Record<Stage, StepState> {
  const open = claims.filter((status) => status !== 'PAID' && status !== 'REFUSED')
  const [behind] = open.map((status) => ofClaim[status]).sort((a, b) => stages.indexOf(a) - stages.indexOf(b))
  if (behind) return upTo(behind, 'current')
  if (claims.includes('PAID')) return upTo('confirm', 'done')
  if (claims.includes('REFUSED')) return upTo('authorise', 'stopped')
  return upTo('claim', 'current')
}
