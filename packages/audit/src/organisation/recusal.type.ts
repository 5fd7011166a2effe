import { postsOf, recusalInWords, type RecusalCell as Cell, type RecusalRow as Row } from '@lianzhao/domain'
import { Field, ObjectType } from 'type-graphql'
import { Team, teamNamed } from '../notice/notice.type.ts'
import { Appointment, showAppointments } from './appointment.type.ts'
import { Exclusion, showExclusion } from './exclusion.type.ts'
import { Person } from './person.type.ts'
import type { Showing } from './unit.type.ts'

@ObjectType({ description: '一个人对一个组或队是否须回避 / Whether somebody is kept from deciding on a team' })
export class RecusalCell {
  @Field(() => Team, { description: '组或队 / The team' })
  team!: Team

  @Field(() => [Exclusion], { description: '回避的原因;空为不须回避 / Why; empty where nothing keeps them from it' })
  reasons!: Exclusion[]

  @Field(() => [Person], {
    description:
      '由谁决定:先同级,没有时才由领导小组组长 / Who decides instead: peers first, the head of the leading group only where there is none',
  })
  replacedBy!: Person[]
}

@ObjectType({ description: '一个人须回避的组队 / The teams on which somebody is kept from deciding' })
export class RecusalRow {
  @Field(() => Person, { description: '本人 / The person' })
  person!: Person

  @Field(() => [Appointment], { description: '当日职务 / Posts held that day' })
  posts!: Appointment[]

  @Field(() => [RecusalCell], { description: '各组各队 / Team by team' })
  cells!: RecusalCell[]
}

export const showRecusals = ({ person, cells }: Row, showing: Showing): RecusalRow => ({
  person: new Person(person, showing.known),
  posts: showAppointments(postsOf(showing.known.organisation, person), showing),
  cells: cells.map((cell) => showCell(person, cell, showing)),
})

const showCell = (person: string, { team, recusals, replacedBy }: Cell, showing: Showing): RecusalCell => ({
  team: teamNamed(showing.notice, team, showing.language),
  reasons: recusals.map((recusal) => showExclusion(recusalInWords(showing.notice, person, team, recusal), showing)),
  replacedBy: replacedBy.map((one) => new Person(one, showing.known)),
})
