import { refused, type Decision, type Refusal } from '@lianzhao/domain'

/** A decision of the domain, and what it cannot see refused along with it: texts that it knows as commitments, people of the register. */
export function besides<Facts>(refusals: readonly Refusal[], decision: Decision<Facts>): Decision<Facts> {
  if (!refusals.length) return decision
  return refused([...refusals, ...(decision.allowed ? [] : decision.refusals)])
}
