import { exclusionsOfPerson, grantsOf, postsOf, type Delegation, type PersonId } from '@lianzhao/domain'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { AppointmentType, appointmentsAsOf } from './appointment.type.ts'
import { DelegationType } from './delegation.type.ts'
import { Exclusion, exclusionType } from './exclusion.type.ts'
import type { Known } from './known.ts'
import { PersonType } from './person.type.ts'

@ObjectType({ description: '某日所知的一个人 / Somebody as known on a day' })
export class PersonOnDate {
  readonly #id: PersonId
  readonly #known: Known

  constructor(id: PersonId, known: Known) {
    this.#id = id
    this.#known = known
  }

  @Field(() => PersonType, { description: '本人 / The person' })
  person(): PersonType {
    return new PersonType(this.#id)
  }

  @Field(() => [AppointmentType], { description: '当日职务 / Posts held that day' })
  posts(): AppointmentType[] {
    return appointmentsAsOf(this.#known, postsOf(this.#known.organisation, this.#id))
  }

  @Field(() => [DelegationType], {
    description: '授出的代行,当日有效或尚未开始的 / Delegations given, in force that day or still to begin',
  })
  delegationsGiven(): DelegationType[] {
    return this.#delegations(({ delegatorId }) => delegatorId === this.#id)
  }

  @Field(() => [DelegationType], {
    description: '受托的代行,当日有效或尚未开始的 / Delegations received, in force that day or still to begin',
  })
  delegationsReceived(): DelegationType[] {
    return this.#delegations(({ delegateId }) => delegateId === this.#id)
  }

  @Field(() => [Exclusion], { description: '任职带来的排除 / What the posts exclude' })
  excludes(@Ctx() { instance, language }: Context): Exclusion[] {
    return exclusionsOfPerson(instance.law.notice, this.#known.organisation, this.#id).map((one) =>
      exclusionType(one, this.#known, language),
    )
  }

  @Field(() => Int, {
    description:
      '现在由其经手、尚未办结的事项,以读者可移交的为限 / Open matters in their hands now, as far as the reader may hand them over',
  })
  async openMatters(@Ctx() context: Context): Promise<number> {
    const { person, organisation } = required(context)
    const grants = grantsOf(organisation, person, 'HAND_OVER')
    if (!grants.length) return 0
    const counts = await context.loaders.openMatters.load(this.#id)
    return counts
      .filter(({ team }) =>
        grants.some(({ scope, appointment }) => scope === 'ALL' || appointment.teams.includes(team)),
      )
      .reduce((sum, { count }) => sum + count, 0)
  }

  #delegations(wanted: (delegation: Delegation) => boolean): DelegationType[] {
    const { on, delegations } = this.#known
    return delegations
      .filter((one) => wanted(one) && on <= one.to && (one.revokedOn === null || on < one.revokedOn))
      .map((one) => new DelegationType(one, this.#known))
  }
}
