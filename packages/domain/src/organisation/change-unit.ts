import type { Circumstances } from '../access/circumstances.ts'
import type { Bilingual } from '../bilingual.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import type { CivilDate } from '../time.ts'
import { mayAdminister } from './administer.ts'
import type { TeamRecord, TeamSeated } from './team-record.ts'
import type { Unit, UnitMerged, UnitRenamed } from './unit.ts'

/** 更名: a unit has another name from a day on; its code, and what it was called before, stay. */
export function renameUnit(
  unit: Unit,
  name: Bilingual,
  from: CivilDate,
  document: string,
  circumstances: Circumstances,
): Decision<{ unit: [UnitRenamed] }> {
  const { by, at } = circumstances
  const refusals = [
    ...mayAdminister('CHANGE_UNIT', circumstances),
    ...stillStands(unit, from),
    ...checkText('nameZh', name.zh, LONGEST.name),
    ...checkText('nameEn', name.en, LONGEST.name),
    ...checkText('document', document, LONGEST.document),
    ...(unit.names.some((one) => one.from === from) ? [sameDay] : []),
  ]
  if (refusals.length) return refused(refusals)
  return allowed({ unit: [{ type: 'UnitRenamed', name, from, document, by, at }] })
}

/** 并入: a unit goes into another from a day on, once. */
export function mergeUnit(
  unit: Unit,
  into: Unit,
  on: CivilDate,
  document: string,
  circumstances: Circumstances,
): Decision<{ unit: [UnitMerged] }> {
  const { by, at } = circumstances
  const refusals = [
    ...mayAdminister('CHANGE_UNIT', circumstances),
    ...stillStands(unit, unit.mergedOn ?? on),
    ...stillStands(into, on),
    ...(into.code === unit.code ? [intoItself] : []),
    ...checkText('document', document, LONGEST.document),
  ]
  if (refusals.length) return refused(refusals)
  return allowed({ unit: [{ type: 'UnitMerged', into: into.code, on, document, by, at }] })
}

/** 集中办公地点: where a team works together from a day on (N-038). */
export function seatTeam(
  team: TeamRecord,
  place: string,
  from: CivilDate,
  document: string,
  circumstances: Circumstances,
): Decision<{ team: [TeamSeated] }> {
  const { by, at } = circumstances
  const refusals = [
    ...mayAdminister('SEAT_TEAM', circumstances),
    ...checkText('place', place, LONGEST.place),
    ...checkText('document', document, LONGEST.document),
    ...(team.seats.some((seat) => seat.from === from) ? [sameDay] : []),
  ]
  if (refusals.length) return refused(refusals)
  return allowed({ team: [{ type: 'TeamSeated', place, from, document, by, at }] })
}

function stillStands({ mergedOn, names }: Unit, on: CivilDate): Refusal[] {
  if (mergedOn === null || on < mergedOn) return []
  const name = names.at(-1)!
  return [
    refusal(
      'NOT_IN_STATE',
      { zh: `${name.zh}已于 ${mergedOn} 并入其他单位。`, en: `${name.en} went into another unit on ${mergedOn}.` },
      { field: 'unit', remedy: { zh: '选合并后的单位。', en: 'Choose the unit that took it in.' } },
    ),
  ]
}

const sameDay = refusal(
  'OVERLAPS',
  { zh: '这一天已有一项变动。', en: 'Something else already begins on that day.' },
  { field: 'from', remedy: { zh: '改正日期。', en: 'Correct the date.' } },
)
const intoItself = refusal(
  'INVALID_INPUT',
  { zh: '单位不能并入自己。', en: 'A unit cannot go into itself.' },
  { field: 'into', remedy: { zh: '选另一个单位。', en: 'Choose another unit.' } },
)
