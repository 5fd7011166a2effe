import type { Fen } from '../money.ts'
import type { CivilDate, Instant } from '../time.ts'
import { reviver } from '../trail/revive.ts'
import type { PersonId } from './person.ts'
import type { Post } from './posts.ts'
import type { Secondment } from './secondment.ts'

/** 待确认 · 已确认 · 未确认 · 已更正. Only what is confirmed is in force. */
export const APPOINTMENT_STATUSES = ['PROPOSED', 'CONFIRMED', 'DECLINED', 'REPLACED'] as const
type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number]

/**
 * Who is to hold which post, from one day to another, both included; `to` is null while it is open. `teams` names the
 * team of a head, deputy or member, the teams that a carrier unit's accountant or cashier serves, and those assigned to
 * a deputy head of the leading group; `unit` is the code of the unit of a post outside the teams. `limit` is the largest
 * amount in fen that an approver may decide on, null where the post approves nothing or has no limit.
 */
export type AppointmentContent = {
  readonly personId: PersonId
  readonly post: Post
  readonly teams: readonly string[]
  readonly unit: string | null
  readonly limit: Fen | null
  readonly secondment: Secondment | null
  readonly from: CivilDate
  readonly to: CivilDate | null
  /** The paper that makes the appointment. */
  readonly document: string
  /** Where the notice itself makes it. */
  readonly clauses: readonly string[]
  /** The place among those who hold the same post. */
  readonly order: number
  /** The appointment that this one puts right; that one was in force until this one was confirmed. */
  readonly corrects: string | null
}

/** What an appointment says when it says no more than who holds which post, from when and by which paper. */
export const contentOf = (
  said: Pick<AppointmentContent, 'personId' | 'post' | 'from' | 'document'> & Partial<AppointmentContent>,
): AppointmentContent => ({
  teams: [],
  unit: null,
  limit: null,
  secondment: null,
  to: null,
  clauses: [],
  order: 1,
  corrects: null,
  ...said,
})

/** An appointment (任职). One that a published paper made has no proposer; every other one took two people. */
export type Appointment = AppointmentContent & {
  readonly id: string
  readonly status: AppointmentStatus
  readonly proposedBy: PersonId | null
  readonly decidedBy: PersonId | null
}

type Signed = { readonly by: PersonId; readonly at: Instant }
/** Published: by the notice, or by the paper with which the county began its books. */
export type AppointmentMade = { readonly type: 'AppointmentMade'; readonly id: string } & AppointmentContent
export type AppointmentProposed = { readonly type: 'AppointmentProposed'; readonly id: string } & AppointmentContent &
  Signed
export type AppointmentConfirmed = { readonly type: 'AppointmentConfirmed' } & Signed
export type AppointmentDeclined = { readonly type: 'AppointmentDeclined'; readonly reason: string } & Signed
/** The last day of the post, and the paper that says so. */
export type AppointmentEnded = {
  readonly type: 'AppointmentEnded'
  readonly to: CivilDate
  readonly document: string
} & Signed
/** Another appointment says what this one should have said. */
export type AppointmentReplaced = { readonly type: 'AppointmentReplaced'; readonly byAppointment: string } & Signed
export type AppointmentFact =
  | AppointmentMade
  | AppointmentProposed
  | AppointmentConfirmed
  | AppointmentDeclined
  | AppointmentEnded
  | AppointmentReplaced

export function evolveAppointment(appointment: Appointment | undefined, fact: AppointmentFact): Appointment {
  if (fact.type === 'AppointmentMade') {
    const { type: _, ...content } = fact
    return { ...content, status: 'CONFIRMED', proposedBy: null, decidedBy: null }
  }
  if (fact.type === 'AppointmentProposed') {
    const { type: _, by, at: _at, ...content } = fact
    return { ...content, status: 'PROPOSED', proposedBy: by, decidedBy: null }
  }
  if (!appointment) throw new Error(`${fact.type} before the appointment`)
  switch (fact.type) {
    case 'AppointmentConfirmed':
      return { ...appointment, status: 'CONFIRMED', decidedBy: fact.by }
    case 'AppointmentDeclined':
      return { ...appointment, status: 'DECLINED', decidedBy: fact.by }
    case 'AppointmentEnded':
      return { ...appointment, to: fact.to }
    case 'AppointmentReplaced':
      return { ...appointment, status: 'REPLACED' }
  }
}

export const reviveAppointmentFact = reviver<AppointmentFact>({
  AppointmentMade: { limit: true },
  AppointmentProposed: { limit: true },
  AppointmentConfirmed: {},
  AppointmentDeclined: {},
  AppointmentEnded: {},
  AppointmentReplaced: {},
})
