import type { Notice } from '../notice.ts'
import type { Treatment } from './treatment.ts'
import { TREATMENTS } from './treatments.ts'

/** The county whose clauses the treatments speak of. */
const CATALOGUE = 'ci-county-2015'

const treatments = new Map(TREATMENTS.map((treatment) => [treatment.clause, treatment]))

/** What the system does about a clause. A notice with clauses of its own numbers other things N-045: nothing is said. */
export const treatmentOf = ({ code, like }: Notice, clause: string): Treatment | undefined =>
  code === CATALOGUE || like === CATALOGUE ? treatments.get(clause) : undefined
