import type { Organisation } from '../organisation/organisation.ts'
import type { PersonId } from '../organisation/person.ts'
import { grantsOf } from './can.ts'
import { recusalsOf, recusalsOfGrant, type Interest, type Recusal } from './recusal.ts'

/** What keeps one person from deciding on one team, and who decides instead; both empty where nothing does. */
export type RecusalCell = {
  readonly team: string
  readonly recusals: readonly Recusal[]
  readonly replacedBy: readonly PersonId[]
}
export type RecusalRow = { readonly person: PersonId; readonly cells: readonly RecusalCell[] }

/**
 * For everybody who decides, and everybody whose post keeps them from deciding: on which teams they are kept from it,
 * whatever the matter is, and who decides there instead. Peers come first; whoever counts last only where no peer can
 * . What one matter adds, who applied and who takes part, is asked on that matter.
 */
export function recusalMatrix(teams: readonly string[], organisation: Organisation): readonly RecusalRow[] {
  const people = new Set([
    ...organisation.appointments.map(({ personId }) => personId),
    ...organisation.delegations.map(({ delegateId }) => delegateId),
  ])
  const deciders = new Map(teams.map((team) => [team, decidersFor(organisation, people, team)]))
  return [...people].flatMap((person): RecusalRow[] => {
    const cells = teams.map((team) => {
      const recusals = recusalsFor(organisation, person, team)
      return { team, recusals, replacedBy: recusals.length ? deciders.get(team)! : [] }
    })
    const decides = grantsOf(organisation, person, 'APPROVE').length > 0
    return decides || cells.some(({ recusals }) => recusals.length) ? [{ person, cells }] : []
  })
}

const anyMatterOf = (team: string): Interest => ({ team, applicants: [], participants: [] })

/** Their own interests; or, where they have none, those of everybody in whose place they could decide. */
function recusalsFor(organisation: Organisation, person: PersonId, team: string): readonly Recusal[] {
  const own = recusalsOf(organisation, person, anyMatterOf(team))
  if (own.length) return own
  const ofGrants = grantsOf(organisation, person, 'APPROVE').map((grant) =>
    recusalsOfGrant(organisation, person, grant, anyMatterOf(team)),
  )
  return ofGrants.every((recusals) => recusals.length) ? ofGrants.flat() : []
}

function decidersFor(organisation: Organisation, people: Iterable<PersonId>, team: string): readonly PersonId[] {
  const able = [...people].flatMap((person) => {
    const grants = grantsOf(organisation, person, 'APPROVE').filter(
      (grant) => !recusalsOfGrant(organisation, person, grant, anyMatterOf(team)).length,
    )
    return grants.length ? [{ person, peer: grants.some(({ scope }) => scope !== 'LAST') }] : []
  })
  const peers = able.filter(({ peer }) => peer)
  return (peers.length ? peers : able).map(({ person }) => person)
}
