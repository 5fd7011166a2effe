import type { CivilDate } from '../time.ts'
import type { Source } from './source.ts'
import { SOURCES_OF_CONDUCT } from './sources-of-conduct.ts'
import { SOURCES_OF_MONEY } from './sources-of-money.ts'
import { SOURCES_OF_OVERSIGHT } from './sources-of-oversight.ts'
import { SOURCES_OF_TRAVEL } from './sources-of-travel.ts'

/** Every legal instrument behind the integrity clause. The notice itself is not among them: rules cite its clauses. */
export const SOURCES: readonly Source[] = [
  ...SOURCES_OF_CONDUCT,
  ...SOURCES_OF_TRAVEL,
  ...SOURCES_OF_MONEY,
  ...SOURCES_OF_OVERSIGHT,
]

export const sourceOf = (code: string): Source | undefined => SOURCES.find((source) => source.code === code)

/** Whether an instrument is in force on a day. UNKNOWN where the day it began is not known: silence is no yes. */
export const FORCES = ['IN_FORCE', 'NOT_YET', 'ENDED', 'UNKNOWN'] as const
export type Force = (typeof FORCES)[number]

export function forceOn({ inForce: { from, to } }: Source, date: CivilDate): Force {
  if (to !== null && date > to) return 'ENDED'
  if (from === null) return 'UNKNOWN'
  return date < from ? 'NOT_YET' : 'IN_FORCE'
}
