const TEAM = ['TEAM_HEAD', 'TEAM_DEPUTY_HEAD', 'TEAM_MEMBER'] as const
const OVERSEER = ['OVERSEER_SUPERVISION', 'OVERSEER_AUDIT', 'OVERSEER_FINANCE'] as const
const ADMIN = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const
const UNIT = [
  'DEPARTMENT_OFFICER',
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
  'UNIT_PRINCIPAL',
] as const

/** Posts in the bodies and teams of the notice, in the carrier unit, the treasury and the offices that oversee. */
export const POSTS = [
  'LEADING_GROUP_HEAD',
  'LEADING_GROUP_DEPUTY_HEAD',
  'OFFICE_DIRECTOR',
  'OFFICE_DEPUTY_DIRECTOR',
  'OFFICE_CLERK',
  'APPROVER',
  'REVIEW_PANEL_CONVENOR',
  ...TEAM,
  'INSPECTOR',
  'ACCOUNTANT',
  'CASHIER',
  'BUDGET_OFFICER',
  'TREASURY_REVIEWER',
  ...OVERSEER,
  ...ADMIN,
  ...UNIT,
] as const
export type Post = (typeof POSTS)[number]

/** Posts of exactly one team of the notice. */
export const TEAM_POSTS: readonly Post[] = TEAM

/** Posts that somebody holds in a unit of the county; they give no right over spending, and some exclude from one. */
export const UNIT_POSTS: readonly Post[] = UNIT

/** Posts of which the office of a real county is composed; the notice counts them as its personal appointments (A3). */
export const NOTICE_POSTS: readonly Post[] = [
  'LEADING_GROUP_HEAD',
  'LEADING_GROUP_DEPUTY_HEAD',
  'OFFICE_DIRECTOR',
  'OFFICE_DEPUTY_DIRECTOR',
  'TEAM_HEAD',
  'TEAM_DEPUTY_HEAD',
]

/** The three administrators (三员): accounts, rights, and the watch over both. None of them reads spending. */
export const ADMIN_POSTS: readonly Post[] = ADMIN

export const OVERSEER_POSTS: readonly Post[] = OVERSEER
