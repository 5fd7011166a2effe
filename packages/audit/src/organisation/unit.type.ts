import { unitNameOn, type Notice, type Unit as UnitOfCounty } from '@lianzhao/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { UnitKind, UnitRole } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'
import { nodeId } from '../graphql/node-id.ts'
import { LocalDate } from '../graphql/scalars.ts'
import type { Known } from './known.ts'

@ObjectType({ description: '单位名称及其起始日和文件 / A name of a unit, since when, by which paper' })
export class UnitName {
  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => LocalDate, { description: '自 / From' })
  from!: string

  @Field(() => String, { description: '文件 / Document' })
  document!: string
}

@ObjectType({ description: '单位;代码不变,名称会变 / A unit: its code stays, its names change' })
export class Unit {
  @Field(() => ID, { description: '全局编号 / Global id' })
  id!: string

  @Field(() => Int, { description: '版本 / Version' })
  version!: number

  @Field(() => String, { description: '代码 / Code' })
  code!: string

  @Field(() => UnitKind, { description: '种类 / Kind' })
  kind!: string

  @Field(() => String, { description: '当日名称 / Its name on the day' })
  name!: string

  @Field(() => [UnitName], { description: '历次名称,先后为序 / Its names in order of time' })
  names!: UnitName[]

  @Field(() => Unit, { nullable: true, description: '并入的单位 / The unit that took it in' })
  mergedInto!: Unit | null

  @Field(() => LocalDate, { nullable: true, description: '自何日并入 / Since when' })
  mergedOn!: string | null

  @Field(() => [UnitRole], { description: '通知交给它的职责 / What the notice has it do' })
  roles!: readonly string[]

  @Field(() => String, { nullable: true, description: '提到它的条款 / The clause that names it' })
  clause!: string | null
}

/** Who reads of which day: what every part of the organisation is shown by. */
export type Showing = { readonly known: Known; readonly notice: Notice; readonly language: Language }

export function showUnit(unit: UnitOfCounty, showing: Showing): Unit {
  const { known, notice, language } = showing
  const named = notice.units.find(({ code }) => code === unit.code)
  return {
    id: nodeId('Unit', unit.id),
    version: known.versions.get(unit.id) ?? 0,
    code: unit.code,
    kind: unit.kind,
    name: unitNameOn(unit, known.on)[language],
    names: unit.names.map((name) => ({ name: name[language], from: name.from, document: name.document })),
    mergedInto: unitWith(unit.mergedInto, showing),
    mergedOn: unit.mergedOn,
    roles: named?.roles ?? [],
    clause: named?.clause ?? null,
  }
}

/** The unit with a code, as far as it was known; null for none. */
export function unitWith(code: string | null, showing: Showing): Unit | null {
  const unit = showing.known.units.find((one) => one.code === code)
  return unit ? showUnit(unit, showing) : null
}
