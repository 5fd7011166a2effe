import {
  AUDITED,
  OPENING,
  organisationAsOf,
  type CivilDate,
  type Instant,
  type OrganisationAsOf,
  type Told,
} from '@lianzhao/domain'
import { civilDateOf } from '../database/instance.ts'
import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'

/** Every fact of the organisation, and the day of the notice; the facts of one record come in their order. */
const FACTS = statement(`
  select f.body, a.issued_on from audit.fact f cross join audit.adoption a
  where f.record in (
    select id from audit.person union all select id from audit.appointment union all select id from audit.delegation
    union all select id from audit.unit union all select id from audit.team)
  order by f.version, f.id`)

/** The organisation as it was known on a day, and how many facts told of each of its records by then. */
export type Known = OrganisationAsOf & { readonly versions: ReadonlyMap<string, number> }

type Dated = Told & { readonly version: number }

/** Reads the facts once, and folds them once for every day that is asked for. */
export function openKnown(ask: Ask): (on: CivilDate) => Promise<Known> {
  let facts: Promise<readonly Dated[]> | undefined
  const days = new Map<CivilDate, Promise<Known>>()
  return (on) => {
    facts ??= ask<{ body: string; issuedOn: CivilDate }>(FACTS).then((rows) => rows.flatMap(read))
    const known = days.get(on) ?? facts.then((told) => knownOn(on, told))
    days.set(on, known)
    return known
  }
}

const knownOn = (on: CivilDate, told: readonly Dated[]): Known => ({
  ...organisationAsOf(on, told),
  versions: new Map(told.filter(({ recordedOn }) => recordedOn <= on).map(({ record, version }) => [record, version])),
})

type Body = {
  readonly kind: Told['kind']
  readonly record: string
  readonly version: number
  readonly act: { readonly command: string; readonly at: Instant }
  readonly fact: object
}

/** A fact that was altered beyond reading tells nothing here: naming it is the work of `verify`. */
function read({ body, issuedOn }: { readonly body: string; readonly issuedOn: CivilDate }): Dated[] {
  try {
    const { kind, record, version, act, fact } = JSON.parse(body) as Body
    const recordedOn = act.command === OPENING ? issuedOn : civilDateOf(act.at)
    return [{ kind, record, version, recordedOn, fact: AUDITED[kind].revive(fact) } as Dated]
  } catch {
    return []
  }
}
