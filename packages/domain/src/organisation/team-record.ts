import type { CivilDate, Instant } from '../time.ts'
import { reviver } from '../trail/revive.ts'
import type { PersonId } from './person.ts'

/** Where a team works together from a day on (集中办公, N-038). */
export type Seat = { readonly place: string; readonly from: CivilDate; readonly document: string }

/** What the county records of a team that its notice founds: where it sits. Who belongs to it, appointments say. */
export type TeamRecord = { readonly id: string; readonly code: string; readonly seats: readonly Seat[] }

type TeamFounded = { readonly type: 'TeamFounded'; readonly id: string; readonly code: string }
export type TeamSeated = { readonly type: 'TeamSeated' } & Seat & { readonly by: PersonId; readonly at: Instant }
export type TeamFact = TeamFounded | TeamSeated

export function evolveTeam(team: TeamRecord | undefined, fact: TeamFact): TeamRecord {
  if (fact.type === 'TeamFounded') return { id: fact.id, code: fact.code, seats: [] }
  if (!team) throw new Error(`${fact.type} before TeamFounded`)
  const { place, from, document } = fact
  return { ...team, seats: [...team.seats, { place, from, document }].toSorted((a, b) => (a.from < b.from ? -1 : 1)) }
}

export const reviveTeamFact = reviver<TeamFact>({ TeamFounded: {}, TeamSeated: {} })

export const seatOn = ({ seats }: TeamRecord, on: CivilDate): Seat | undefined =>
  seats.findLast(({ from }) => from <= on)
