import type { Bilingual } from '../bilingual.ts'
import type { CivilDate } from '../time.ts'

/**
 * How far something was checked against its text. CERTAIN: the text was read. LIKELY: known well, a figure or the number
 * of an article was not read again. UNSURE: not found; it is never shown as law, and no rule rests on it.
 */
export const CERTAINTIES = ['CERTAIN', 'LIKELY', 'UNSURE'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** A legal instrument behind the integrity clause of the notice. `matters` is our own reading, not its text. */
export type Source = {
  readonly code: string
  readonly name: Bilingual
  /** Number of the document, as it is printed on it. */
  readonly number: string | null
  /** First and last day in force; null where the day is not known, or has not come. */
  readonly inForce: { readonly from: CivilDate | null; readonly to: CivilDate | null }
  readonly certainty: Certainty
  /** What it means for this system. */
  readonly matters: Bilingual
}

type More = {
  readonly number?: string
  readonly from?: CivilDate
  readonly to?: CivilDate
  readonly certainty?: Certainty
}

export const source = (
  code: string,
  name: Bilingual,
  matters: Bilingual,
  { number, from, to, certainty = 'CERTAIN' }: More = {},
): Source => ({
  code,
  name,
  number: number ?? null,
  inForce: { from: from ?? null, to: to ?? null },
  certainty,
  matters,
})
