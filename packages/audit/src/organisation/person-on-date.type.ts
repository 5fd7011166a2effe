import { exclusionsOfPerson, postsOf, type Delegation as Delegated, type PersonId } from '@lianzhao/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { nodeId } from '../graphql/node-id.ts'
import { LocalDate } from '../graphql/scalars.ts'
import { Appointment, showAppointment, showAppointments } from './appointment.type.ts'
import { Exclusion, showExclusion } from './exclusion.type.ts'
import { Person } from './person.type.ts'
import type { Showing } from './unit.type.ts'

@ObjectType({
  description: '授权代行,首末两日均在内 / A post decided for by somebody else for a time, both days included',
})
export class Delegation {
  @Field(() => ID, { description: '全局编号 / Global id' })
  id!: string

  @Field(() => Int, { description: '版本 / Version' })
  version!: number

  @Field(() => Appointment, { description: '授出的职务 / The post that was delegated' })
  appointment!: Appointment

  @Field(() => Person, { description: '授权人 / Who gave it' })
  delegator!: Person

  @Field(() => Person, { description: '被授权人 / The delegate' })
  delegate!: Person

  @Field(() => LocalDate, { description: '自 / From' })
  from!: string

  @Field(() => LocalDate, { description: '至 / To' })
  to!: string

  @Field(() => String, { description: '授权的文件 / The paper that gives it' })
  document!: string

  @Field(() => LocalDate, { nullable: true, description: '自何日收回 / The day from which it was taken back' })
  revokedOn!: string | null
}

@ObjectType({ description: '某日所知的一个人 / Somebody as known on a day' })
export class PersonOnDate {
  @Field(() => Person, { description: '本人 / The person' })
  person!: Person

  @Field(() => [Appointment], { description: '当日职务 / Posts held that day' })
  posts!: Appointment[]

  @Field(() => [Delegation], {
    description: '授出的代行,当日有效或尚未开始的 / Delegations given, in force that day or still to begin',
  })
  delegationsGiven!: Delegation[]

  @Field(() => [Delegation], {
    description: '受托的代行,当日有效或尚未开始的 / Delegations received, in force that day or still to begin',
  })
  delegationsReceived!: Delegation[]

  @Field(() => [Exclusion], { description: '任职带来的排除 / What the posts exclude' })
  excludes!: Exclusion[]
}

export function showPersonOnDate(id: PersonId, showing: Showing): PersonOnDate {
  const { known, notice } = showing
  const shown = (wanted: (delegation: Delegated) => boolean) =>
    known.delegations
      .filter((one) => wanted(one) && known.on <= one.to && (one.revokedOn === null || known.on < one.revokedOn))
      .flatMap((one) => showDelegation(one, showing))
  return {
    person: new Person(id, known),
    posts: showAppointments(postsOf(known.organisation, id), showing),
    delegationsGiven: shown(({ delegatorId }) => delegatorId === id),
    delegationsReceived: shown(({ delegateId }) => delegateId === id),
    excludes: exclusionsOfPerson(notice, known.organisation, id).map((one) => showExclusion(one, showing)),
  }
}

/** Nothing for a delegation of a post that nobody tells of: a fact may have been altered. */
function showDelegation(delegation: Delegated, showing: Showing): Delegation[] {
  const { known } = showing
  const { id, appointmentId, delegatorId, delegateId, from, to, document, revokedOn } = delegation
  const appointment = known.appointments.find((one) => one.id === appointmentId)
  if (!appointment) return []
  return [
    {
      ...{ from, to, document, revokedOn },
      id: nodeId('Delegation', id),
      version: known.versions.get(id) ?? 0,
      appointment: showAppointment(appointment, showing),
      delegator: new Person(delegatorId, known),
      delegate: new Person(delegateId, known),
    },
  ]
}
