import { grantsOver, type Grant } from '../access/can.ts'
import type { Action } from '../access/matrix.ts'
import { recusalsOfGrant } from '../access/recusal.ts'
import { areApart } from '../integrity/duties-apart.ts'
import type { Held } from '../integrity/rule.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { PersonId } from '../organisation/person.ts'
import { amountOf, dutiesOf, interestOf, resourceOf, type Matter } from './matter.ts'
import { STEPS } from './steps.ts'

/** The acts that decide on money (审批阶梯). */
export const LADDER: readonly Action[] = ['APPROVE', 'RETURN', 'REJECT', 'AUTHORISE_CLAIM', 'REFUSE_CLAIM']
/** Of these, the ones that spend it: a limit stands against them alone. */
const UP_TO_A_LIMIT: readonly Action[] = ['APPROVE', 'AUTHORISE_CLAIM']

/** Whether the limit of an appointment covers what this decision is about. */
export const withinLimit = (action: Action, { appointment: { limit } }: Grant, matter: Matter): boolean =>
  !UP_TO_A_LIMIT.includes(action) || limit === null || limit >= amountOf(matter)

/** A duty that somebody already holds on the matter and that is apart from the one of this act (R-SOD-01). */
export const otherDuty = (
  action: Action,
  matter: Matter,
  person: PersonId,
  elsewhere: readonly Held[] = [],
): Held | undefined =>
  [...dutiesOf(matter), ...elsewhere].find((held) => held.person === person && areApart(held.duty, STEPS[action].duty))

/**
 * Those who may take this step, each with the grants by which they may: the matrix allows it, no other duty and no
 * interest stands against it, and the amount is within their limit. A decision goes sideways to a peer first; whoever
 * stands above the ladder decides only where no peer can.
 */
export function decidersOf(
  action: Action,
  matter: Matter,
  organisation: Organisation,
  elsewhere?: readonly Held[],
): ReadonlyMap<PersonId, readonly Grant[]> {
  const people = new Set([
    ...organisation.appointments.map(({ personId }) => personId),
    ...organisation.delegations.map(({ delegateId }) => delegateId),
  ])
  const able = [...people].flatMap((person): [PersonId, readonly Grant[]][] => {
    if (otherDuty(action, matter, person, elsewhere)) return []
    const grants = usableGrants(action, matter, organisation, person)
    return grants.length ? [[person, grants]] : []
  })
  const peers = able.filter(([, grants]) => grants.some(({ scope }) => scope !== 'LAST'))
  return new Map(peers.length ? peers : able)
}

/** The grants of one person that neither an interest nor a limit stands against. */
export const usableGrants = (
  action: Action,
  matter: Matter,
  organisation: Organisation,
  person: PersonId,
): readonly Grant[] =>
  grantsOver(organisation, person, action, resourceOf(matter)).filter(
    (grant) => disinterested(action, matter, organisation, person, grant) && withinLimit(action, grant, matter),
  )

/** Interest keeps from deciding; whoever only checks vouchers or pays is kept apart by the duties. */
export const disinterested = (
  action: Action,
  matter: Matter,
  organisation: Organisation,
  person: PersonId,
  grant: Grant,
): boolean => !LADDER.includes(action) || recusalsOfGrant(organisation, person, grant, interestOf(matter)).length === 0
