import type { CivilDate, Instant } from '@lianzhao/domain'

/** The clock of an instance. A demonstration plays in an invented year: its clock stands apart from the world's by `offset`. */
export type Clock = { readonly now: () => Instant }

export const clockAt = (offsetMs: number): Clock => ({
  now: () => new Date(Date.now() + offsetMs).toISOString() as Instant,
})

const SHANGHAI_MS = 8 * 3_600_000

/** The civil date in Asia/Shanghai, which has had no summer time since 1991. */
export const civilDateOf = (instant: Instant): CivilDate =>
  new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(0, 10) as CivilDate

export const dayAfter = (day: CivilDate): CivilDate =>
  new Date(Date.parse(day) + 24 * 3_600_000).toISOString().slice(0, 10) as CivilDate
