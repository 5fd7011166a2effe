import type { PostExclusion } from '@lianzhao/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { Team, teamNamed } from '../notice/notice.type.ts'
import { Appointment, showAppointment } from './appointment.type.ts'
import type { Showing } from './unit.type.ts'

@ObjectType({ description: '规则或条款 / A rule, or a clause of the notice' })
export class RuleReference {
  @Field(() => ID, { description: '编号 / Its number' })
  id!: string

  @Field(() => String, { description: '依据 / Basis, as it is cited' })
  citation!: string
}

@ObjectType({
  description:
    '任职带来的排除:须回避的组队,或不能兼任的职务 / What a post excludes its holder from: deciding on teams, or concurrent posts',
})
export class Exclusion {
  @Field(() => Team, { nullable: true, description: '所涉组或队;空为全部 / The team; null for all' })
  team!: Team | null

  @Field(() => String, { description: '一句话 / In a sentence' })
  sentence!: string

  @Field(() => RuleReference, { description: '依据 / Basis' })
  basis!: RuleReference

  @Field(() => Appointment, { nullable: true, description: '由哪项任职而来 / The post that brings it' })
  appointment!: Appointment | null
}

export function showExclusion({ team, sentence, basis, appointment }: PostExclusion, showing: Showing): Exclusion {
  const { notice, language } = showing
  return {
    team: team === null ? null : teamNamed(notice, team, language),
    sentence: sentence[language],
    basis: { id: basis.id, citation: basis.citation[language] },
    appointment: appointment && showAppointment(appointment, showing),
  }
}
