import type { Organising, Post } from '../../gql/graphql'

/** A record that an act changes, as the reader saw it; `name` is what a person calls it. */
export interface Seen {
  id: string
  version: number
  name: string
}

/** What an appointment is proposed with; whatever is left out is asked for. */
export interface ProposalStart {
  person?: string
  post?: Post
  team?: string
  unit?: string
  /** The appointment that the new one puts right. */
  corrects?: string
}

/** An act on the organisation, and on what. */
export type OrganisingAct =
  | { verb: 'PROPOSE_APPOINTMENT'; start: ProposalStart }
  | { verb: 'CONFIRM_APPOINTMENT' | 'DECLINE_APPOINTMENT' | 'END_APPOINTMENT'; appointment: Seen }
  | { verb: 'DELEGATE'; appointment: Pick<Seen, 'id' | 'name'> }
  | { verb: 'REVOKE_DELEGATION'; delegation: Seen }
  | { verb: 'OPEN_ACCOUNT' | 'CLOSE_ACCOUNT'; person: Seen }
  | { verb: 'RENAME_UNIT' | 'MERGE_UNIT'; unit: Seen }
  | { verb: 'SEAT_TEAM'; team: Seen }
  | { verb: 'HAND_OVER'; request: Seen & { team: string; owner: string } }
export type Verb = OrganisingAct['verb']

/** The right behind each act. Whether it may be done in this case, the server says. */
export const RIGHT: Readonly<Record<Verb, Organising>> = {
  PROPOSE_APPOINTMENT: 'PROPOSE_APPOINTMENT',
  CONFIRM_APPOINTMENT: 'DECIDE_APPOINTMENT',
  DECLINE_APPOINTMENT: 'DECIDE_APPOINTMENT',
  END_APPOINTMENT: 'END_APPOINTMENT',
  DELEGATE: 'DELEGATE',
  REVOKE_DELEGATION: 'DELEGATE',
  OPEN_ACCOUNT: 'OPEN_ACCOUNT',
  CLOSE_ACCOUNT: 'CLOSE_ACCOUNT',
  RENAME_UNIT: 'CHANGE_UNIT',
  MERGE_UNIT: 'CHANGE_UNIT',
  SEAT_TEAM: 'SEAT_TEAM',
  HAND_OVER: 'HAND_OVER',
}

/** What an act is about, in a title; a proposal is about nobody yet. */
export function nameOf(act: OrganisingAct): string {
  if ('appointment' in act) return act.appointment.name
  if ('delegation' in act) return act.delegation.name
  if ('person' in act) return act.person.name
  if ('unit' in act) return act.unit.name
  if ('team' in act) return act.team.name
  return 'request' in act ? act.request.name : ''
}
