import type { PostExclusion } from '@lianzhao/domain'
import { Field, ObjectType } from 'type-graphql'
import { RuleReference } from '../graphql/answer.type.ts'
import type { Language } from '../graphql/language.ts'
import { TeamType } from '../notice/team.type.ts'
import { AppointmentType } from './appointment.type.ts'
import type { Known } from './known.ts'

@ObjectType({
  description:
    '任职带来的排除:须回避的组队,或不能兼任的职务 / What a post excludes its holder from: deciding on teams, or concurrent posts',
})
export class Exclusion {
  @Field(() => TeamType, { nullable: true, description: '所涉组或队;空为全部 / The team; null for all' })
  team!: TeamType | null

  @Field(() => String, { description: '一句话 / In a sentence' })
  sentence!: string

  @Field(() => RuleReference, { description: '依据 / Basis' })
  basis!: RuleReference

  @Field(() => AppointmentType, { nullable: true, description: '由哪项任职而来 / The post that brings it' })
  appointment!: AppointmentType | null
}

export const exclusionType = (
  { team, sentence, basis, appointment }: PostExclusion,
  known: Known,
  language: Language,
): Exclusion => ({
  team: team === null ? null : new TeamType(team),
  sentence: sentence[language],
  basis: { id: basis.id, citation: basis.citation[language] },
  appointment: appointment && new AppointmentType(appointment, known),
})
