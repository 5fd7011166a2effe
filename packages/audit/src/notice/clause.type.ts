import {
  treatmentOf,
  type Ambiguity as AmbiguityOfNotice,
  type Clause as ClauseOfNotice,
  type Notice,
} from '@lianzhao/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CapabilityEnum, ClauseKind, TreatmentStatus } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'

@ObjectType({ description: '系统对一条怎么办 / What the system does about a clause' })
export class Treatment {
  @Field(() => TreatmentStatus, { description: '已执行、计划中、记录在案 / Enforced, planned, kept and shown' })
  status!: string

  @Field(() => String, { description: '怎么办,一句话 / What it does, in a sentence' })
  does!: string

  @Field(() => String, {
    nullable: true,
    description: '已执行的:是哪条规则、哪项核对或操作 / If enforced: the rule, check or command that acts',
  })
  by!: string | null

  @Field(() => CapabilityEnum, {
    nullable: true,
    description: '计划中的:将由系统的哪一部分办 / If planned: the part of the system that will act',
  })
  part!: string | null
}

@ObjectType({ description: '原文不清之处与采用的读法 / An unclear place, and the reading adopted' })
export class Ambiguity {
  @Field(() => ID, { description: '编号,如 Q-01 / Its number, such as Q-01' })
  id!: string

  @Field(() => String, { description: '哪里不清 / What is unclear' })
  subject!: string

  @Field(() => [String], { description: '各种读法 / The possible readings' })
  readings!: string[]

  @Field(() => Int, { description: '采用第几种,从 1 数起 / Which reading is adopted, counted from 1' })
  adopted!: number

  @Field(() => String, { description: '理由 / Why' })
  reason!: string

  @Field(() => [String], { description: '涉及的条款句 / The sentences of the notice concerned' })
  clauses!: readonly string[]
}

@ObjectType({ description: '通知的一句,用我们自己的话 / A statement of the notice, in our own words' })
export class Clause {
  @Field(() => ID, { description: '编号,如 N-045 / Its number, such as N-045' })
  id!: string

  @Field(() => [ClauseKind], { description: '类别 / Kinds' })
  kinds!: readonly string[]

  @Field(() => String, { description: '所说的内容 / What it says' })
  text!: string

  @Field(() => Treatment, {
    nullable: true,
    description: '系统怎么办;空即尚无说明 / What the system does; empty where nothing is said yet',
  })
  treatment!: Treatment | null

  @Field(() => [Ambiguity], { description: '不清之处 / Unclear places' })
  ambiguities!: Ambiguity[]
}

function showTreatment(notice: Notice, clause: string, language: Language): Treatment | null {
  const treatment = treatmentOf(notice, clause)
  return treatment
    ? {
        status: treatment.status,
        does: treatment.does[language],
        by: treatment.status === 'ENFORCED' ? treatment.by : null,
        part: treatment.status === 'PLANNED' ? treatment.part : null,
      }
    : null
}

const showAmbiguity = (
  { id, clauses, subject, readings, adopted, reason }: AmbiguityOfNotice,
  language: Language,
): Ambiguity => ({
  id,
  clauses,
  subject: subject[language],
  readings: readings.map((reading) => reading[language]),
  adopted,
  reason: reason[language],
})

export const showClause = (clause: ClauseOfNotice, notice: Notice, language: Language): Clause => ({
  id: clause.id,
  kinds: clause.kinds,
  text: clause[language],
  treatment: showTreatment(notice, clause.id, language),
  ambiguities: notice.ambiguities
    .filter(({ clauses }) => clauses.includes(clause.id))
    .map((ambiguity) => showAmbiguity(ambiguity, language)),
})
