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
import { grouped } from '../database/grouped.ts'
import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'

/** Every fact of the organisation, and the day of the notice; the facts of one record come in their order. */
const FACTS = statement(`
  select f.record, f.body, a.issued_on from trail.fact f cross join audit.adoption a
  where f.record in (
    select id from audit.person union all select id from audit.appointment union all select id from audit.delegation
    union all select id from audit.unit union all select id from audit.team)
  order by f.version, f.id`)

/** The organisation as it was known on a day, and how many facts told of each of its records by then. */
export type Known = OrganisationAsOf & { readonly versions: ReadonlyMap<string, number> }

/** A fact of the table itself: its bytes may be no text any more. */
type Row = { readonly record: string; readonly body: string; readonly issuedOn: CivilDate }
type Dated = Told & { readonly version: number }

/** Reads the facts once, and folds them once for every day that is asked for. */
export function openKnown(ask: Ask): (on: CivilDate) => Promise<Known> {
  let facts: Promise<readonly Dated[]> | undefined
  const days = new Map<CivilDate, Promise<Known>>()
  return (on) => {
    facts ??= ask<Row>(FACTS).then(readable)
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

/** A record of which a fact was altered beyond reading is left out: one altered record hides no other, and `verify` names it. */
function readable(rows: readonly Row[]): readonly Dated[] {
  const records = [...grouped(rows, ({ record }) => record).values()]
  return records.flatMap((facts) => {
    try {
      const told = facts.map(read)
      organisationAsOf(EVERY_DAY, told)
      return told
    } catch {
      return []
    }
  })
}

const EVERY_DAY: CivilDate = '9999-12-31'

function read({ body, issuedOn }: Row): Dated {
  const { kind, record, version, act, fact } = JSON.parse(body) as Body
  const recordedOn = act.command === OPENING ? issuedOn : civilDateOf(act.at)
  return { kind, record, version, recordedOn, fact: AUDITED[kind].revive(fact) } as Dated
}
