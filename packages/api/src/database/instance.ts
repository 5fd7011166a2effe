import {
  countyOf,
  DEMONSTRATION_PARAMETERS,
  ruleBook,
  type County,
  type Parameters,
  type RuleBook,
} from '@lianzhao/domain'
import type { Books } from './books.ts'
import { clockAt, type Clock } from './clock.ts'
import { named } from './named.ts'

/** Which county these books belong to, under which law, and what time it is there. */
export type Instance = { readonly county: County; readonly clock: Clock; readonly law: RuleBook }

const READ = named('select county, clock_offset_ms from county.instance')
const OPEN = named(`
  insert into county.instance (county, clock_offset_ms) values ($1, $2) on conflict (single) do nothing`)

/** Undefined as long as no county has been opened in these books. */
export async function readInstance(books: Books): Promise<Instance | undefined> {
  const [row] = await books.rows<[string, string]>(READ, [])
  const county = row && countyOf(row[0])
  if (row && !county) throw new Error(`These books belong to the county "${row[0]}", which this version does not know.`)
  return county && instanceOf(county, clockAt(Number(row[1])))
}

export async function openInstance(books: Books, county: County, offsetMs: number): Promise<void> {
  await books.rows(OPEN, [county.code, Math.round(offsetMs)])
}

export const instanceOf = (county: County, clock: Clock): Instance => ({
  county,
  clock,
  law: ruleBook(parametersOf(county)),
})

const parametersOf = ({ demonstration }: County): Parameters => (demonstration ? DEMONSTRATION_PARAMETERS : {})
