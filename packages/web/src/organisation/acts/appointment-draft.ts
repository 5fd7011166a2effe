import type { Grade, Post, ProposeAppointmentInput } from '../../gql/graphql'
import { parseAmount } from '../../ui/parse-amount.ts'
import type { ProposalStart } from './organising-act.ts'

/** An appointment as it is typed in; empty texts are what was not chosen. */
export interface AppointmentDraft {
  person: string
  /** Somebody who is not yet in the register. */
  newName: string
  newLatinName: string
  isNew: boolean
  post: Post | ''
  teams: readonly string[]
  unit: string
  limit: string
  homeUnit: string
  grade: Grade | ''
  fullTime: boolean
  from: string
  to: string
  document: string
}

export const startOf = ({ person, post, team, unit }: ProposalStart, today: string): AppointmentDraft => ({
  person: person ?? '',
  newName: '',
  newLatinName: '',
  isNew: false,
  post: post ?? '',
  teams: team === undefined ? [] : [team],
  unit: unit ?? '',
  limit: '',
  homeUnit: '',
  grade: '',
  fullTime: true,
  from: today,
  to: '',
  document: '',
})

const OF_ONE_TEAM: readonly string[] = ['TEAM_HEAD', 'TEAM_DEPUTY_HEAD', 'TEAM_MEMBER']
const OF_SEVERAL_TEAMS: readonly string[] = ['ACCOUNTANT', 'CASHIER', 'LEADING_GROUP_DEPUTY_HEAD']
const WITH_LIMIT: readonly string[] = ['APPROVER', 'OFFICE_DIRECTOR']

/** The posts, in the groups in which people look for them. */
export const POSTS = {
  teams: ['TEAM_HEAD', 'TEAM_DEPUTY_HEAD', 'TEAM_MEMBER'],
  office: [
    'LEADING_GROUP_HEAD',
    'LEADING_GROUP_DEPUTY_HEAD',
    'OFFICE_DIRECTOR',
    'OFFICE_DEPUTY_DIRECTOR',
    'OFFICE_CLERK',
    'INSPECTOR',
  ],
  money: ['APPROVER', 'REVIEW_PANEL_CONVENOR', 'ACCOUNTANT', 'CASHIER', 'BUDGET_OFFICER', 'TREASURY_REVIEWER'],
  oversight: ['OVERSEER_SUPERVISION', 'OVERSEER_AUDIT', 'OVERSEER_FINANCE'],
  administrators: ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'],
  units: [
    'DEPARTMENT_OFFICER',
    'UNIT_PRINCIPAL',
    'DEPUTY_PARTY_SECRETARY',
    'STANDING_COMMITTEE_MEMBER',
    'COUNTY_HEAD',
    'EXECUTIVE_DEPUTY_COUNTY_HEAD',
    'DEPUTY_COUNTY_HEAD',
    'DISCIPLINE_SECRETARY',
    'ORGANISATION_HEAD',
    'CPPCC_VICE_CHAIR',
    'PARK_DIRECTOR',
    'COUNTY_OFFICE_DIRECTOR',
  ],
} as const satisfies Readonly<Record<string, readonly Post[]>>

/** What an appointment to a post has to say besides who and when. */
export const asksFor = (post: Post | '') => ({
  oneTeam: OF_ONE_TEAM.includes(post),
  severalTeams: OF_SEVERAL_TEAMS.includes(post),
  unit: (POSTS.units as readonly string[]).includes(post),
  limit: WITH_LIMIT.includes(post),
  secondment: post === 'TEAM_MEMBER',
})

export const GRADES: readonly Grade[] = ['COUNTY', 'DEPUTY_COUNTY', 'SECTION', 'DEPUTY_SECTION', 'GU', 'STAFF']

type Missing = 'person' | 'newName' | 'post' | 'teams' | 'unit' | 'limit' | 'homeUnit' | 'grade' | 'from' | 'document'

/** What is sent, without the person; or what is still missing. */
export function appointmentInput(
  draft: AppointmentDraft,
): Omit<ProposeAppointmentInput, 'person' | 'idempotencyKey'> | Missing {
  const { post } = draft
  if (draft.isNew ? !draft.newName.trim() : !draft.person) return draft.isNew ? 'newName' : 'person'
  if (!post) return 'post'
  const asks = asksFor(post)
  if (asks.oneTeam && draft.teams.length !== 1) return 'teams'
  if ((post === 'ACCOUNTANT' || post === 'CASHIER') && !draft.teams.length) return 'teams'
  if (asks.unit && !draft.unit) return 'unit'
  const limit = draft.limit.trim() ? parseAmount(draft.limit) : undefined
  if (asks.limit && limit === null) return 'limit'
  if (asks.secondment && !draft.homeUnit) return 'homeUnit'
  if (asks.secondment && !draft.grade) return 'grade'
  if (!draft.from) return 'from'
  if (!draft.document.trim()) return 'document'
  return {
    post,
    from: draft.from,
    document: draft.document.trim(),
    ...(draft.to && { to: draft.to }),
    ...((asks.oneTeam || asks.severalTeams) && { teams: [...draft.teams] }),
    ...(asks.unit && { unit: draft.unit }),
    ...(asks.limit && limit && { limit }),
    ...(asks.secondment &&
      draft.grade && { secondment: { homeUnit: draft.homeUnit, grade: draft.grade, fullTime: draft.fullTime } }),
  }
}
