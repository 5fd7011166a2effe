import { ASSESSMENT } from './assessment.ts'
import { ENVIRONMENT } from './environment.ts'
import { FUNDING } from './funding.ts'
import { INTEGRITY } from './integrity.ts'
import { LEADERSHIP } from './leadership.ts'
import { MECHANISM } from './mechanism.ts'
import { ROSTER } from './roster.ts'
import { TARGETS } from './targets.ts'
import { TEAMS } from './teams.ts'
import type { Treatment } from './treatment.ts'

/** What the system does about every clause of the notice, in the order of the notice; each clause stands here once. */
export const TREATMENTS: readonly Treatment[] = [
  ...MECHANISM,
  ...TEAMS,
  ...TARGETS,
  ...ENVIRONMENT,
  ...LEADERSHIP,
  ...ASSESSMENT,
  ...FUNDING,
  ...INTEGRITY,
  ...ROSTER,
]
