import { ACTIONS, STEPS, type Action, type NextStep, type Refusal } from '@lianzhao/domain'
import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { refusalType, RefusalType } from '../graphql/answer.type.ts'
import { ActionEnum, PostEnum } from '../graphql/enums.ts'
import type { Language } from '../graphql/language.ts'
import { PersonType } from '../organisation/person.type.ts'

/** What somebody may do to a request itself. */
export const ACTIONS_ON_REQUEST = ACTIONS.filter((action) => STEPS[action].on === 'request')

@ObjectType('NextStep', { description: '等谁办什么,自何时起 / What it waits for, on whom, since when' })
export class NextStepType {
  @Field(() => ActionEnum, { description: '操作 / Action' })
  action!: string

  @Field(() => PostEnum, { description: '职务 / Post' })
  post!: string

  @Field(() => [PersonType], { description: '可办的人;空即须先任命 / Who may; empty means somebody must be appointed' })
  people!: PersonType[]

  @Field(() => GraphQLDateTime, { description: '自 / Since' })
  since!: string
}

export const nextStepType = (step: NextStep | null): NextStepType | null =>
  step && { ...step, people: step.people.map((id) => new PersonType(id)) }

/** Nobody acts on a day that is not today. */
export const ACTIONS_FIELD = '读者能办什么;截至其他日期时为空 / What this reader may do; empty as of any day but today'

@ObjectType({ description: '读者此刻能否办;不能则说明为什么 / Whether this reader may do it now, and if not, why' })
export class ActionAnswer {
  @Field(() => ActionEnum, { description: '操作 / Action' })
  action!: string

  @Field(() => Boolean, { description: '可以 / May' })
  allowed!: boolean

  @Field(() => RefusalType, { nullable: true, description: '为什么不能 / Why not' })
  refusal!: RefusalType | null
}

export const actionAnswer = (action: Action, refusal: Refusal | null, language: Language): ActionAnswer => ({
  action,
  allowed: refusal === null,
  refusal: refusal && refusalType(refusal, language),
})
