import { z } from 'zod'
import { civilDate } from '../time.ts'

const CODE = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'a code is written LIKE_THIS')
const CLAUSE = z.string().regex(/^N-\d{3}$/, 'a clause is written N-001')
const DAY = z.string().refine((text) => civilDate(text) !== undefined, 'a day is written 2015-03-26')
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

export const CLAUSE_KINDS = [
  'DUTY',
  'TARGET',
  'PERMISSION',
  'PROHIBITION',
  'ORGANISATION',
  'FREQUENCY',
  'CONSEQUENCE',
  'BACKGROUND',
] as const
export const TEAM_KINDS = ['COORDINATION', 'PARK_INDUSTRY', 'SPECIALIST'] as const
/** Grades of cadres in ascending order; GU is a grade of the county, not of the law. */
export const GRADES = ['STAFF', 'GU', 'DEPUTY_SECTION', 'SECTION', 'DEPUTY_COUNTY', 'COUNTY'] as const

export const UNIT_KINDS = [
  'ISSUER',
  'BUREAU',
  'OFFICE',
  'PARK',
  'PARTY_BODY',
  'ADDRESSEE_CLASS',
  'MUNICIPAL',
  'OTHER_BODY',
] as const
export const UNIT_ROLES = [
  'MEMBER_SOURCE',
  'AGENCY_SERVICE',
  'OVERSIGHT',
  'FUNDING',
  'INSPECTION',
  'HOST',
  'PLATFORM',
  'ADDRESSEE',
  'EX_OFFICIO',
  'LIAISON',
] as const

const AMBIGUITY = z.string().regex(/^Q-\d\d$/, 'an ambiguity is written Q-01')

const section = z.strictObject({
  clause: z.string().min(1),
  printed: z.string(),
  heading: bilingual,
  /** The ambiguity whose reading explains the printed label. */
  reading: AMBIGUITY.nullable().default(null),
})

const clause = z.strictObject({
  id: CLAUSE,
  clause: z.string().min(1),
  kinds: z.array(z.enum(CLAUSE_KINDS)).min(1),
  zh: z.string().min(1),
  en: z.string().min(1),
})

const unit = z.strictObject({
  code: CODE,
  kind: z.enum(UNIT_KINDS),
  name: bilingual,
  roles: z.array(z.enum(UNIT_ROLES)),
  clause: CLAUSE,
})

const team = z.strictObject({
  code: CODE,
  kind: z.enum(TEAM_KINDS),
  name: bilingual,
  aliases: z.array(z.string().min(1)),
  clause: CLAUSE,
  head: z.enum(['NAMED', 'BY_POST']),
  officeAt: CODE.nullable(),
})

const composition = z.strictObject({
  kind: z.enum(TEAM_KINDS),
  members: z
    .strictObject({ least: z.int().positive(), most: z.int().positive() })
    .refine(({ least, most }) => least <= most, 'the least is not above the most')
    .nullable(),
  minimumGrade: z.enum(GRADES).nullable(),
  fullTime: z.boolean(),
  coLocated: z.boolean(),
  sources: z.array(CODE),
  clauses: z.array(CLAUSE).min(1),
})

const target = z.strictObject({
  code: CODE,
  name: bilingual,
  scope: z.enum(['COUNTY', 'EACH_TEAM', 'PARK']),
  teams: z.array(CODE),
  measure: z.enum(['TOTAL_INVESTMENT', 'BRAND_ENTERPRISES', 'PROJECTS']),
  operator: z.enum(['AT_LEAST', 'MORE_THAN']).nullable(),
  threshold: z
    .string()
    .regex(/^\d{1,12}\.\d\d$/, 'an amount is written 500000000.00')
    .nullable(),
  currency: z.enum(['CNY', 'USD']).nullable(),
  foreignInvested: z.boolean(),
  needs: z.array(z.enum(['STRATEGIC_SIGNIFICANCE', 'BRAND'])),
  count: z.strictObject({ met: z.int().positive(), full: z.int().positive() }).nullable(),
  period: z.literal('CALENDAR_YEAR'),
  clauses: z.array(CLAUSE).min(1),
})

const use = z.strictObject({ code: CODE, name: bilingual, clause: CLAUSE, open: z.boolean() })

const ambiguity = z.strictObject({
  id: AMBIGUITY,
  clauses: z.array(CLAUSE).min(1),
  subject: bilingual,
  readings: z.array(bilingual).min(2),
  adopted: z.int().positive(),
  reason: bilingual,
})

/** What a file of a notice says, before its references are followed (`check-notice.ts`). */
export const noticeShape = z.strictObject({
  /** The county whose notice has the same shape: what is not written here is taken from it. */
  like: z.string().optional(),
  code: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a county is written like-this'),
  name: bilingual,
  demonstration: z.boolean(),
  document: z.strictObject({
    title: bilingual,
    number: z.string().min(1),
    normalised: z.string().min(1),
    issuers: z.array(CODE).min(1),
    issuedOn: DAY,
    postedAt: z.string().nullable(),
  }),
  declaredTeams: z.int().positive(),
  sections: z.array(section).min(1),
  clauses: z.array(clause).min(1),
  units: z.array(unit).min(1),
  leadingGroup: z.strictObject({
    name: bilingual,
    clause: CLAUSE,
    exOfficio: z.array(CODE),
    exOfficioClause: CLAUSE,
    office: z.strictObject({ name: bilingual, clause: CLAUSE }),
    inspectionGroup: z.strictObject({ name: bilingual, clause: CLAUSE, constituents: z.array(CODE).min(1) }),
  }),
  teams: z.array(team).min(1),
  composition: z.array(composition),
  targets: z.array(target),
  uses: z.strictObject({ special: z.array(use).min(1), team: z.array(use).min(1) }),
  ambiguities: z.array(ambiguity),
})

/**
 * A county's notice as data: the clauses as the catalogue N-… numbers them, each in our own words, the bodies and teams
 * it founds, what teams are composed of, the targets with operator and threshold, the permitted uses of both levels of
 * money, and what is ambiguous with the reading adopted. Days are civil dates in Asia/Shanghai, thresholds are whole
 * amounts of their currency with two places.
 */
export type Notice = z.output<typeof noticeShape>
export type Clause = Notice['clauses'][number]
export type UnitOfNotice = Notice['units'][number]
export type Team = Notice['teams'][number]
export type TeamKind = Team['kind']
export type Composition = Notice['composition'][number]
export type Target = Notice['targets'][number]
export type Ambiguity = Notice['ambiguities'][number]
export type Grade = (typeof GRADES)[number]

/** The county whose books an instance holds. In a demonstration people and money are invented, and every screen says so. */
export type County = Pick<Notice, 'code' | 'name' | 'demonstration'>

/** The two levels of money of clause 8: the county's special fund, and each team's working funds. They never mix (A8). */
export type FundKind = 'SPECIAL' | 'TEAM_WORKING'
/** A permitted use. An open use ("and other such") needs a written reason each time. */
export type Use = Notice['uses']['special'][number] & { readonly fund: FundKind }

export const teamOf = ({ teams }: Notice, code: string): Team | undefined => teams.find((team) => team.code === code)

export const clauseOf = ({ clauses }: Notice, id: string): Clause | undefined =>
  clauses.find((clause) => clause.id === id)

export const usesOf = ({ uses }: Notice): readonly Use[] => [
  ...uses.special.map((use) => ({ ...use, fund: 'SPECIAL' as const })),
  ...uses.team.map((use) => ({ ...use, fund: 'TEAM_WORKING' as const })),
]

export const useOf = (notice: Notice, code: string): Use | undefined => usesOf(notice).find((use) => use.code === code)

export const compositionOf = ({ composition }: Notice, kind: TeamKind): Composition | undefined =>
  composition.find((rule) => rule.kind === kind)
