import type { Bilingual } from '../bilingual.ts'
import type { Appointment } from '../organisation/appointment.ts'
import { postsOf, type Organisation } from '../organisation/organisation.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Grant } from './can.ts'

/** What a decision is about, as far as somebody could be interested in it. */
export type Interest = {
  readonly team: string
  /** Who applied, and who looks after it now. */
  readonly applicants: readonly PersonId[]
  /** Officials who take part in the event or travel with it. */
  readonly participants: readonly PersonId[]
}

export const RECUSAL_REASONS = ['APPLIES', 'TAKES_PART', 'HEADS_TEAM', 'DEPUTISES_TEAM', 'DISCIPLINE'] as const
export type RecusalReason = (typeof RECUSAL_REASONS)[number]

/**
 * Why somebody must not decide. `person` is the one who is interested: the decider, or the holder of the post that was
 * delegated to them. `appointment` is the post that makes them so, where it is a post.
 */
export type Recusal = {
  readonly reason: RecusalReason
  readonly person: PersonId
  readonly appointment: Appointment | null
}

/** The clause or reading that each reason rests on. */
export const RECUSAL_BASIS: Readonly<Record<RecusalReason, { readonly id: string; readonly words: Bilingual }>> = {
  APPLIES: { id: 'R-SOD-01', words: { zh: '是经办人', en: 'is the applicant' } },
  TAKES_PART: { id: 'R-SOD-02', words: { zh: '参加这项活动', en: 'takes part in the event' } },
  HEADS_TEAM: { id: 'Q-23', words: { zh: '是该组组长', en: 'heads the team' } },
  DEPUTISES_TEAM: { id: 'Q-23', words: { zh: '是该组副组长', en: 'is deputy head of the team' } },
  DISCIPLINE: { id: 'Q-24', words: { zh: '是纪委书记', en: 'is the discipline inspection secretary' } },
}

/** Everything that keeps a person from deciding on this, by the posts they hold on the day and by what they take part in. */
export function recusalsOf(organisation: Organisation, person: PersonId, interest: Interest): readonly Recusal[] {
  const posts = postsOf(organisation, person)
  const by = (reason: RecusalReason, appointment: Appointment | null = null): Recusal => ({
    reason,
    person,
    appointment,
  })
  const holding = (post: Appointment['post']) =>
    posts.filter((one) => one.post === post && one.teams.includes(interest.team))
  return [
    ...(interest.applicants.includes(person) ? [by('APPLIES')] : []),
    ...(interest.participants.includes(person) ? [by('TAKES_PART')] : []),
    ...holding('TEAM_HEAD').map((post) => by('HEADS_TEAM', post)),
    ...holding('TEAM_DEPUTY_HEAD').map((post) => by('DEPUTISES_TEAM', post)),
    ...posts.filter(({ post }) => post === 'DISCIPLINE_SECRETARY').map((post) => by('DISCIPLINE', post)),
  ]
}

/** Whoever decides in another's place is kept from it by their own interest and by the other's (access, rule 7). */
export const recusalsOfGrant = (
  organisation: Organisation,
  person: PersonId,
  { delegation }: Grant,
  interest: Interest,
): readonly Recusal[] => [
  ...recusalsOf(organisation, person, interest),
  ...(delegation ? recusalsOf(organisation, delegation.delegatorId, interest) : []),
]
