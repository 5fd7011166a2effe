import type { Mark } from '../ui/marks.tsx'
import type { Tone } from '../ui/strip.tsx'

export type Verdict = 'PASS' | 'FAIL' | 'NOT_APPLICABLE' | 'NOT_EVALUATED'
export type Severity = 'BLOCK' | 'JUST' | 'FLAG'

/** What a rule means for the reader: a failed rule by its severity and whether it was answered, the rest by verdict. */
export type Outcome = Severity | 'JUSTIFIED' | 'NOT_EVALUATED' | 'PASS' | 'NOT_APPLICABLE'

/** The order in which results are read: what stops first, what needs nothing last. */
export const outcomes: Outcome[] = ['BLOCK', 'JUST', 'JUSTIFIED', 'FLAG', 'NOT_EVALUATED', 'PASS', 'NOT_APPLICABLE']

export const outcomeMarks: Record<Outcome, Mark> = {
  BLOCK: 'block',
  JUST: 'just',
  JUSTIFIED: 'just',
  FLAG: 'flag',
  NOT_EVALUATED: 'notEvaluated',
  PASS: 'pass',
  NOT_APPLICABLE: 'notApplicable',
}

export const outcomeTones: Record<Outcome, Tone> = {
  BLOCK: 'danger',
  JUST: 'human',
  JUSTIFIED: 'human',
  FLAG: 'caution',
  NOT_EVALUATED: 'neutral',
  PASS: 'success',
  NOT_APPLICABLE: 'neutral',
}

export interface Judged {
  verdict: Verdict
  severity: Severity
  reason: string | null
}

export function outcomeOf({ verdict, severity, reason }: Judged): Outcome {
  if (verdict !== 'FAIL') return verdict
  return severity === 'JUST' && reason !== null ? 'JUSTIFIED' : severity
}

export function countOutcomes(results: Judged[]): Map<Outcome, number> {
  const counts = new Map<Outcome, number>()
  for (const outcome of outcomes) {
    const count = results.filter((result) => outcomeOf(result) === outcome).length
    if (count) counts.set(outcome, count)
  }
  return counts
}
