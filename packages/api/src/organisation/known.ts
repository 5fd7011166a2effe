import {
  AUDITED,
  organisationAsOf,
  type CivilDate,
  type Instant,
  type OrganisationAsOf,
  type Told,
  OPENING,
} from '@lianzhao/domain'
import type { Books } from '../database/books.ts'
import { civilDateOf } from '../database/clock.ts'
import { named } from '../database/named.ts'

/** The organisation as it was known on a day, and the version at which each of its records then stood. */
export type Known = OrganisationAsOf & { readonly versions: ReadonlyMap<string, number> }

/** Every fact of the organisation, and the day of the notice; the facts of one record come in their order. */
const FACTS = named(`
  select convert_from(f.body, 'UTF8'), a.issued_on::text from trail.fact f cross join notice.adoption a
  where f.record in (
    select id from organisation.person union all select id from organisation.appointment
    union all select id from organisation.delegation union all select id from organisation.unit
    union all select id from organisation.team)
  order by f.version, f.id`)

type Body = {
  readonly kind: Told['kind']
  readonly record: string
  readonly version: number
  readonly act: { readonly command: string; readonly at: Instant }
  readonly fact: object
}
type Dated = Told & { readonly version: number }

/** Reads the facts once, and folds them once for every day that is asked for. */
export function openKnown(books: Books): (on: CivilDate) => Promise<Known> {
  let facts: Promise<readonly Dated[]> | undefined
  const days = new Map<CivilDate, Promise<Known>>()
  return (on) => {
    facts ??= books.rows<[string, CivilDate]>(FACTS, []).then((rows) => rows.map(read))
    const known = days.get(on) ?? facts.then((told) => knownOn(on, told))
    days.set(on, known)
    return known
  }
}

const knownOn = (on: CivilDate, told: readonly Dated[]): Known => ({
  ...organisationAsOf(on, told),
  versions: new Map(told.filter(({ recordedOn }) => recordedOn <= on).map(({ record, version }) => [record, version])),
})

/** What the opening of the books tells counts as told on the day of the notice, whenever the books were opened. */
function read([text, issuedOn]: [string, CivilDate]): Dated {
  const { kind, record, version, act, fact } = JSON.parse(text) as Body
  const recordedOn = act.command === OPENING ? issuedOn : civilDateOf(act.at)
  return { kind, record, version, recordedOn, fact: AUDITED[kind].revive(fact) } as Dated
}
