import type { Duty } from './rule.ts'

/** The pairs that one person may hold on one matter (C7, 会计法第三十七条). Every other pair is apart. */
const TOGETHER: readonly (readonly [Duty, Duty])[] = [
  ['REVIEWER', 'RECORDER'],
  ['REVIEWER', 'ARCHIVIST'],
  ['APPROVER', 'ARCHIVIST'],
  ['RECORDER', 'ARCHIVIST'],
]

/** Whether R-SOD-01 keeps two duties on one matter apart. */
export const areApart = (one: Duty, other: Duty): boolean =>
  one !== other && !TOGETHER.some((pair) => pair.includes(one) && pair.includes(other))
