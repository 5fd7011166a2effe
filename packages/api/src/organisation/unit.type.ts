import { unitNameOn, type Unit, type UnitName } from '@lianzhao/domain'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitKind, UnitRole } from '../graphql/enums.ts'
import { nodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import type { Known } from './known.ts'

@ObjectType('UnitName', { description: '单位名称及其起始日和文件 / A name of a unit, since when, by which paper' })
export class UnitNameType {
  readonly #name: UnitName

  constructor(name: UnitName) {
    this.#name = name
  }

  @Field(() => String, { description: '名称 / Name' })
  name(@Ctx() { language }: Context): string {
    return this.#name[language]
  }

  @Field(() => GraphQLLocalDate, { description: '自 / From' })
  from(): string {
    return this.#name.from
  }

  @Field(() => String, { description: '文件 / Document' })
  document(): string {
    return this.#name.document
  }
}

@ObjectType('Unit', {
  implements: Node,
  description: '单位;代码不变,名称会变 / A unit: its code stays, its names change',
})
export class UnitType extends Node {
  readonly #row: Unit
  readonly #known: Known

  constructor(row: Unit, known: Known) {
    super()
    this.#row = row
    this.#known = known
    this.id = nodeId('Unit', row.id)
  }

  @Field(() => Int, { description: '版本;改动时须写明所见版本 / Version, to be named with every change' })
  version(): number {
    return this.#known.versions.get(this.#row.id)!
  }

  @Field(() => String, { description: '代码 / Code' })
  code(): string {
    return this.#row.code
  }

  @Field(() => UnitKind, { description: '种类 / Kind' })
  kind(): string {
    return this.#row.kind
  }

  @Field(() => String, { description: '当日名称 / Its name on the day' })
  name(@Ctx() { language }: Context): string {
    return unitNameOn(this.#row, this.#known.on)[language]
  }

  @Field(() => [UnitNameType], { description: '历次名称,先后为序 / Its names in order of time' })
  names(): UnitNameType[] {
    return this.#row.names.map((name) => new UnitNameType(name))
  }

  @Field(() => UnitType, { nullable: true, description: '并入的单位 / The unit that took it in' })
  mergedInto(): UnitType | null {
    return unitOf(this.#known, this.#row.mergedInto)
  }

  @Field(() => GraphQLLocalDate, { nullable: true, description: '自何日并入 / Since when' })
  mergedOn(): string | null {
    return this.#row.mergedOn
  }

  @Field(() => [UnitRole], { description: '通知交给它的职责 / What the notice has it do' })
  roles(@Ctx() { instance }: Context): string[] {
    return [...(instance.law.notice.units.find(({ code }) => code === this.#row.code)?.roles ?? [])]
  }

  @Field(() => String, { nullable: true, description: '提到它的条款 / The clause that names it' })
  clause(@Ctx() { instance }: Context): string | null {
    return instance.law.notice.units.find(({ code }) => code === this.#row.code)?.clause ?? null
  }
}

/** The unit with a code, as far as it was known; null for none. */
export function unitOf(known: Known, code: string | null): UnitType | null {
  const unit = known.units.find((one) => one.code === code)
  return unit ? new UnitType(unit, known) : null
}

export const unitsOf = (known: Known, codes: readonly string[]): UnitType[] =>
  codes.flatMap((code) => unitOf(known, code) ?? [])
