import { allowed, refusal, refused, type Decision } from '../decision.ts'
import type { Fen } from '../money.ts'
import { teamOf } from '../notice/teams.ts'
import type { CivilDate } from '../time.ts'
import { reviver } from '../trail/revive.ts'
import type { PersonId } from './person.ts'

export const POSTS = [
  'LEADING_GROUP_HEAD',
  'LEADING_GROUP_DEPUTY_HEAD',
  'OFFICE_CLERK',
  'APPROVER',
  'REVIEW_PANEL_CONVENOR',
  'TEAM_HEAD',
  'TEAM_MEMBER',
  'ACCOUNTANT',
  'CASHIER',
  'BUDGET_OFFICER',
  'TREASURY_REVIEWER',
  'OVERSEER_SUPERVISION',
  'OVERSEER_AUDIT',
  'OVERSEER_FINANCE',
] as const
export type Post = (typeof POSTS)[number]

/** The posts that belong to exactly one team. */
const TEAM_POSTS: readonly Post[] = ['TEAM_HEAD', 'TEAM_MEMBER']

/**
 * A person in a post from one day to another, both included; `to` is null while it is open. `teams` names the team of a
 * head or member, and the teams that a carrier unit's accountant or cashier serves. `limit` is the largest amount in
 * fen that an approver may decide on, null where the post approves nothing or has no limit.
 */
export type Appointment = {
  readonly id: string
  readonly personId: PersonId
  readonly post: Post
  readonly teams: readonly string[]
  readonly limit: Fen | null
  readonly from: CivilDate
  readonly to: CivilDate | null
  /** The paper that makes the appointment. */
  readonly document: string
}

type AppointmentMade = { readonly type: 'AppointmentMade' } & Appointment
type AppointmentEnded = { readonly type: 'AppointmentEnded'; readonly to: CivilDate; readonly document: string }
export type AppointmentFact = AppointmentMade | AppointmentEnded

export function evolveAppointment(appointment: Appointment | undefined, fact: AppointmentFact): Appointment {
  if (fact.type === 'AppointmentMade') {
    const { type: _, ...rest } = fact
    return rest
  }
  if (!appointment) throw new Error(`${fact.type} before AppointmentMade`)
  return { ...appointment, to: fact.to }
}

export const reviveAppointmentFact = reviver<AppointmentFact>({
  AppointmentMade: { limit: true },
  AppointmentEnded: {},
})

/** Posts of a team need exactly one team that the notice names (N-034). */
export function appoint(appointment: Appointment): Decision<{ appointment: [AppointmentMade] }> {
  const { teams, post } = appointment
  const unknown = teams.find((team) => !teamOf(team))
  if (unknown !== undefined || (TEAM_POSTS.includes(post) && teams.length !== 1))
    return refused([
      refusal(
        'INVALID_INPUT',
        {
          zh: `任命 ${post} 须写明通知所列的一个组或队。`,
          en: `An appointment as ${post} names one team of the notice.`,
        },
        { field: 'teams', basis: { id: 'N-034', citation: { zh: '通知第二条', en: 'Notice, clause 2' } } },
      ),
    ])
  return allowed({ appointment: [{ type: 'AppointmentMade', ...appointment }] })
}
