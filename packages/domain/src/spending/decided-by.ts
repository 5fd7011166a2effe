import type { Circumstances } from '../access/circumstances.ts'
import type { Action } from '../access/matrix.ts'
import { recusalsOf, type RecusalReason } from '../access/recusal.ts'
import { interestOf, type Matter } from './matter.ts'
import { usableGrants } from './deciders.ts'
import type { Decided } from './request.ts'

/** How a decision is signed: by whom, when, by which appointment, and in whose place. MUST follow `standing`. */
export function decidedBy(action: Action, matter: Matter, { by, at, organisation }: Circumstances): Decided {
  const [grant] = usableGrants(action, matter, organisation, by)
  if (!grant) throw new Error(`${by} decides without a right`)
  return { by, at, appointment: grant.appointment.id, inPlaceOf: grant.delegation?.delegatorId ?? null }
}

/** What R-SOD-02 is told about whoever decides: their own interests, and those of the one in whose place they decide. */
export const recusalReasons = (
  { organisation }: Circumstances,
  matter: Matter,
  { by, inPlaceOf }: Decided,
): readonly RecusalReason[] =>
  [by, ...(inPlaceOf ? [inPlaceOf] : [])].flatMap((person) =>
    recusalsOf(organisation, person, interestOf(matter)).map(({ reason }) => reason),
  )
