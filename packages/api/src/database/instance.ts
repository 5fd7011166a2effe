import { parametersOf, reviveNotice, ruleBook, type County, type Notice, type RuleBook } from '@lianzhao/domain'
import { canonical } from '@lianzhao/domain/trail'
import type { Books } from './books.ts'
import { clockAt, type Clock } from './clock.ts'
import { named } from './named.ts'

/** Which county these books belong to, under which law, and what time it is there. `law.notice` is the county's notice. */
export type Instance = { readonly county: County; readonly clock: Clock; readonly law: RuleBook }

const READ = named('select notice, clock_offset_ms from county.instance')
const OPEN = named(`
  insert into county.instance (county, notice, clock_offset_ms) values ($1, $2, $3) on conflict (single) do nothing`)

/** Undefined as long as no county has been opened in these books. */
export async function readInstance(books: Books): Promise<Instance | undefined> {
  const [row] = await books.rows<[string, string]>(READ, [])
  return row && instanceOf(reviveNotice(row[0]), clockAt(Number(row[1])))
}

export async function openInstance(books: Books, notice: Notice, offsetMs: number): Promise<void> {
  await books.rows(OPEN, [notice.code, noticeText(notice), Math.round(offsetMs)])
}

/** The notice as the books keep it: its digest stands in the fact of its adoption. */
export const noticeText = (notice: Notice): string => canonical(notice)

export const instanceOf = (notice: Notice, clock: Clock): Instance => ({
  county: notice,
  clock,
  law: ruleBook(parametersOf(notice), notice),
})
