import type { Bilingual } from '../../packages/domain/src/bilingual.ts'
import type { Treatment } from '../../packages/domain/src/notice/treatments/treatment.ts'
import { clausesNamed } from './clauses-named.ts'
import type { PassedTest } from './passed-tests.ts'

export type Specified = { readonly id: string; readonly heading: Bilingual }

/**
 * A clause, what we claim about it, and what is proven of that. `represented`: a passed test reads it in the data.
 * `enforced`: a passed test of something that acts names it. `tests` are the titles that prove it.
 */
export type Covered = Specified & {
  readonly claim: Treatment['status']
  /** The rule, check, command or report that acts, or the part that will. */
  readonly by: string | null
  readonly represented: boolean
  readonly enforced: boolean
  readonly tests: readonly string[]
}

export type Counts = {
  readonly data: number
  readonly enforced: number
  readonly planned: number
  /** Neither enforced nor planned: there is nothing in them to enforce. */
  readonly background: number
  /** Claims that no passed test proves. */
  readonly unproven: readonly string[]
}

export function cover(
  clauses: readonly Specified[],
  treatments: readonly Treatment[],
  passed: readonly PassedTest[],
): readonly Covered[] {
  const named = passed.map((test) => ({ ...test, clauses: clausesNamed(test.title) }))
  return clauses.map((clause) => {
    const titles = (proves: PassedTest['proves']) =>
      named.filter((test) => test.proves === proves && test.clauses.has(clause.id)).map(({ title }) => title)
    const treatment = treatments.find((one) => one.clause === clause.id)
    if (!treatment) throw new Error(`nothing is said about ${clause.id}`)
    const [reading, acting] = [titles('REPRESENTED'), titles('ACTS')]
    const { status: claim } = treatment
    return {
      ...clause,
      claim,
      by: treatment.status === 'ENFORCED' ? treatment.by : treatment.status === 'PLANNED' ? treatment.part : null,
      represented: reading.length > 0,
      enforced: claim === 'ENFORCED' && acting.length > 0,
      tests: claim === 'ENFORCED' ? acting : reading,
    }
  })
}

export const isProven = ({ claim, represented, enforced }: Covered): boolean =>
  represented && (claim !== 'ENFORCED' || enforced)

export function count(covered: readonly Covered[]): Counts {
  const many = (holds: (one: Covered) => boolean) => covered.filter(holds).length
  return {
    data: many(({ represented }) => represented),
    enforced: many(({ enforced }) => enforced),
    planned: many(({ claim }) => claim === 'PLANNED'),
    background: many(({ claim }) => claim === 'DATA'),
    unproven: covered.filter((one) => !isProven(one)).map(({ id }) => id),
  }
}
