import type { Bilingual } from '../bilingual.ts'
import type { UnitOfNotice } from '../notice/notice.ts'
import type { CivilDate, Instant } from '../time.ts'
import type { PersonId } from './person.ts'
import { reviver } from '../trail/revive.ts'

/** What a unit is called from a day on, and the paper that says so. */
export type UnitName = Bilingual & { readonly from: CivilDate; readonly document: string }

/** A unit of the county (单位). Its code stays; its names change, and it may be merged into another. */
export type Unit = {
  readonly id: string
  readonly code: string
  readonly kind: UnitOfNotice['kind']
  /** In order of time. */
  readonly names: readonly UnitName[]
  /** The code of the unit that took it in, and since when. */
  readonly mergedInto: string | null
  readonly mergedOn: CivilDate | null
}

type Signed = { readonly by: PersonId; readonly at: Instant }
type UnitFounded = {
  readonly type: 'UnitFounded'
  readonly id: string
  readonly code: string
  readonly kind: Unit['kind']
  readonly name: Bilingual
  readonly from: CivilDate
  readonly document: string
}
export type UnitRenamed = {
  readonly type: 'UnitRenamed'
  readonly name: Bilingual
  readonly from: CivilDate
  readonly document: string
} & Signed
export type UnitMerged = {
  readonly type: 'UnitMerged'
  readonly into: string
  readonly on: CivilDate
  readonly document: string
} & Signed
export type UnitFact = UnitFounded | UnitRenamed | UnitMerged

export function evolveUnit(unit: Unit | undefined, fact: UnitFact): Unit {
  if (fact.type === 'UnitFounded') {
    const { id, code, kind, name, from, document } = fact
    return { id, code, kind, names: [{ ...name, from, document }], mergedInto: null, mergedOn: null }
  }
  if (!unit) throw new Error(`${fact.type} before UnitFounded`)
  switch (fact.type) {
    case 'UnitRenamed': {
      const name = { ...fact.name, from: fact.from, document: fact.document }
      return { ...unit, names: [...unit.names, name].toSorted((a, b) => (a.from < b.from ? -1 : 1)) }
    }
    case 'UnitMerged':
      return { ...unit, mergedInto: fact.into, mergedOn: fact.on }
  }
}

export const reviveUnitFact = reviver<UnitFact>({ UnitFounded: {}, UnitRenamed: {}, UnitMerged: {} })

/** What the unit was called on a day; before its first name, that one. */
export const unitNameOn = ({ names }: Unit, on: CivilDate): UnitName =>
  names.findLast(({ from }) => from <= on) ?? names[0]!
