import type { Bilingual, Post } from '@lianzhao/domain'
import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { AppointmentType, appointmentsAsOf } from './appointment.type.ts'
import type { Known } from './known.ts'
import { unitsOf, UnitType } from './unit.type.ts'

/** A body that the notice founds, the posts of which it consists, and the units that belong to it. */
type Founded = {
  readonly name: Bilingual
  readonly clause: string
  readonly posts: readonly Post[]
  readonly units: readonly string[]
}

@ObjectType('Body', { description: '通知设立的机构 / A body that the notice founds' })
export class BodyType {
  readonly #founded: Founded
  readonly #known: Known

  constructor(founded: Founded, known: Known) {
    this.#founded = founded
    this.#known = known
  }

  @Field(() => String, { description: '名称 / Name' })
  name(@Ctx() { language }: Context): string {
    return this.#founded.name[language]
  }

  @Field(() => String, { description: '设立它的条款 / The clause that founds it' })
  clause(): string {
    return this.#founded.clause
  }

  @Field(() => [AppointmentType], { description: '当日任职 / Appointments in force that day' })
  appointments(): AppointmentType[] {
    const { appointments } = this.#known.organisation
    return this.#founded.posts.flatMap((post) =>
      appointmentsAsOf(
        this.#known,
        appointments.filter((one) => one.post === post),
      ),
    )
  }

  @Field(() => [UnitType], {
    description:
      '主要领导为成员的单位,或组成它的单位 / Units whose principal leaders are its members, or that constitute it',
  })
  units(): UnitType[] {
    return unitsOf(this.#known, this.#founded.units)
  }
}

export const LEADING_GROUP_POSTS: readonly Post[] = ['LEADING_GROUP_HEAD', 'LEADING_GROUP_DEPUTY_HEAD']
export const OFFICE_POSTS: readonly Post[] = ['OFFICE_DIRECTOR', 'OFFICE_DEPUTY_DIRECTOR', 'OFFICE_CLERK']
export const INSPECTION_POSTS: readonly Post[] = ['INSPECTOR']
