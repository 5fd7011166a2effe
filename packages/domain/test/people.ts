import { DEMONSTRATION_PARAMETERS } from '../src/integrity/demonstration-parameters.ts'
import type { RuleBook } from '../src/integrity/law.ts'
import { ruleBook } from '../src/integrity/rule-book.ts'
import type { Parameters } from '../src/integrity/parameters.ts'
import type { Duty, Related, RelatedToClaim } from '../src/integrity/rule.ts'
import { fen, ZERO } from '../src/money.ts'
import type { Appointment } from '../src/organisation/appointment.ts'
import type { Delegation } from '../src/organisation/delegation.ts'
import type { Post } from '../src/organisation/posts.ts'
import { organisationOn } from '../src/organisation/organisation.ts'
import type { PersonId } from '../src/organisation/person.ts'
import type { Circumstances } from '../src/access/circumstances.ts'
import type { CivilDate, Instant } from '../src/time.ts'
import { NOTICE } from './notices.ts'

export const TAIWAN = 'TAIWAN_GENERAL_INDUSTRY'
export const TOURISM = 'TOURISM_CULTURE'

/** A post of the demonstration county, open since New Year. */
export const post = (personId: PersonId, post: Post, more: Partial<Appointment> = {}): Appointment => ({
  id: `${personId} ${post}`,
  personId,
  post,
  teams: [],
  unit: null,
  limit: null,
  secondment: post === 'TEAM_MEMBER' ? { homeUnit: 'INDUSTRY_IT', grade: 'GU', fullTime: true } : null,
  from: '2015-01-01',
  to: null,
  document: '演示任命 1 号',
  clauses: [],
  order: 1,
  corrects: null,
  status: 'CONFIRMED',
  proposedBy: null,
  decidedBy: null,
  ...more,
})

/** The invented people of the demonstration, each by their surname. */
export const APPOINTMENTS: readonly Appointment[] = [
  post('禾', 'TEAM_MEMBER', { teams: [TAIWAN] }),
  post('甘', 'TEAM_MEMBER', { teams: [TAIWAN] }),
  post('台湾组组长', 'TEAM_HEAD', { teams: [TAIWAN] }),
  post('云', 'TEAM_MEMBER', { teams: [TOURISM] }),
  post('花', 'TEAM_HEAD', { teams: [TOURISM], from: '2015-05-06' }),
  post('路', 'OFFICE_CLERK'),
  post('谈', 'APPROVER', { limit: fen(300_000n) }),
  post('艾', 'APPROVER', { limit: fen(2_000_000n) }),
  post('时', 'REVIEW_PANEL_CONVENOR'),
  post('计', 'ACCOUNTANT', { teams: [TAIWAN, TOURISM] }),
  post('钱', 'CASHIER', { teams: [TAIWAN, TOURISM] }),
  post('米', 'BUDGET_OFFICER'),
  post('章', 'TREASURY_REVIEWER'),
  post('组长', 'LEADING_GROUP_HEAD'),
  post('副组长', 'LEADING_GROUP_DEPUTY_HEAD'),
  post('严', 'OVERSEER_SUPERVISION'),
  post('衡', 'OVERSEER_AUDIT'),
  post('明', 'OVERSEER_FINANCE'),
]

/** Who plays which duty unless a test says otherwise. */
export const CAST: Readonly<Record<Duty, PersonId>> = {
  APPLICANT: '禾',
  REVIEWER: '计',
  APPROVER: '谈',
  PAYER: '钱',
  TREASURY: '章',
  RECORDER: '计',
  ARCHIVIST: '路',
}

/** One person in every post that takes part in a matter: what no county should have, and R-SOD-01 must withstand. */
export const EVERY_POST: readonly Appointment[] = [
  post('兼', 'TEAM_MEMBER', { teams: [TAIWAN] }),
  post('兼', 'REVIEW_PANEL_CONVENOR'),
  post('兼', 'ACCOUNTANT', { teams: [TAIWAN] }),
  post('兼', 'CASHIER', { teams: [TAIWAN] }),
  post('兼', 'TREASURY_REVIEWER'),
  post('兼', 'OFFICE_CLERK'),
]

/** The sample ratio of the demonstration: one for one up to five guests, then one for two. */
export const COUNTY_RATIO: Parameters = {
  businessEscorts: {
    id: 'P-ESCORT-BUSINESS',
    value: { oneToOneUpTo: 5, thenOneTo: 2 },
    source: { zh: '演示办法', en: 'demonstration rules' },
  },
}

/** The county has given every figure that a rule may ask for. */
export const EVERY_FIGURE: Required<Parameters> = {
  ...DEMONSTRATION_PARAMETERS,
  businessSouvenir: { id: 'P-13', value: fen(10_000n), source: { zh: '演示办法', en: 'demonstration rules' } },
} as Required<Parameters>

/** Nothing else in the books concerns the matter. */
export const UNRELATED: Related = { mealsUnderLetter: 0, toSupplier: ZERO, unreportedTrips: [] }

export const UNRELATED_CLAIM: RelatedToClaim = {
  settledUnderLetter: 0,
  sharedElsewhere: [],
  overlaps: 0,
  mealsAtReceptions: 0,
}

type Setting = {
  readonly on?: CivilDate
  readonly also?: readonly Appointment[]
  readonly delegations?: readonly Delegation[]
  readonly law?: RuleBook
  readonly related?: Related
}

/** The law of the demonstration county, with whichever figures of its own. */
export const law = (parameters: Parameters = {}): RuleBook => ruleBook(parameters, NOTICE)

export const circumstances = (
  by: PersonId,
  { on = '2015-06-12', also = [], delegations = [], law: book = law(), related = UNRELATED }: Setting = {},
): Circumstances => ({
  by,
  at: `${on}T06:05:00.000Z` satisfies Instant,
  organisation: organisationOn(on, [...APPOINTMENTS, ...also], delegations),
  law: book,
  related,
  relatedToClaim: UNRELATED_CLAIM,
})
