import { reviveNotice, type CivilDate, type County, type Instant, type Notice } from '@lianzhao/domain'
import type { Ask } from './snapshot.ts'
import { statement } from './statement.ts'

/** Whose books these are, and what time it is there: a demonstration plays in an invented year. */
export type Instance = { readonly county: County; readonly notice: Notice; readonly now: () => Instant }

const READ = statement('select notice, clock_offset_ms from audit.instance')

export async function readInstance(ask: Ask): Promise<Instance> {
  const [row] = await ask<{ notice: string; clockOffsetMs: bigint }>(READ)
  if (!row)
    throw new Error('这套账还没有开立,先载入一个县。 / No county has been opened in these books: load one first.')
  const notice = reviveNotice(row.notice)
  return {
    county: notice,
    notice,
    now: () => new Date(Date.now() + Number(row.clockOffsetMs)).toISOString() as Instant,
  }
}

const SHANGHAI_MS = 8 * 3_600_000

/** The civil date in Asia/Shanghai, which has had no summer time since 1991. */
export const civilDateOf = (instant: Instant): CivilDate =>
  new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(0, 10) as CivilDate
