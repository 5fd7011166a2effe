import { Field, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { Answer, answerOf, recordsOf } from '../graphql/answer.type.ts'
import { openLoaders } from '../loaders.ts'
import type { Outcome } from '../trail/command.ts'
import { AppointmentType } from './appointment.type.ts'
import { DelegationType } from './delegation.type.ts'
import { PersonType } from './person.type.ts'
import { readableKnown } from './readable.ts'
import { TeamOnDate } from './team-on-date.type.ts'
import { UnitType } from './unit.type.ts'

@ObjectType({
  implements: Answer,
  description:
    '对组织的操作,附所涉记录的现状 / What became of an act on the organisation, with the records as they are now',
})
export class OrganisationAnswer extends Answer {
  @Field(() => PersonType, { nullable: true, description: '人员 / The person' })
  person!: PersonType | null

  @Field(() => AppointmentType, { nullable: true, description: '任职 / The appointment' })
  appointment!: AppointmentType | null

  @Field(() => DelegationType, { nullable: true, description: '授权 / The delegation' })
  delegation!: DelegationType | null

  @Field(() => UnitType, { nullable: true, description: '单位 / The unit' })
  unit!: UnitType | null

  @Field(() => TeamOnDate, { nullable: true, description: '组或队 / The team' })
  team!: TeamOnDate | null
}

/** The outcome with the records as they are now, as far as this reader may see them; stale clients see the newer values. */
export async function organisationAnswer(context: Context, outcome: Outcome): Promise<OrganisationAnswer> {
  Object.assign(context.loaders, openLoaders(context.books)) // what was read before the command is no longer true
  const known = await readableKnown(context)
  const ids = recordsOf(outcome)
  const shown = <Row extends { readonly id: string }, Shown>(
    name: string,
    rows: Iterable<Row> | undefined,
    show: (row: Row) => Shown,
  ): Shown | null => {
    const row = [...(rows ?? [])].find(({ id }) => id === ids[name])
    return row ? show(row) : null
  }
  return {
    ...answerOf(outcome, context.language),
    person: shown('person', known?.persons.values(), ({ id }) => new PersonType(id)),
    appointment: shown('appointment', known?.appointments, (row) => new AppointmentType(row, known)),
    delegation: shown('delegation', known?.delegations, (row) => new DelegationType(row, known!)),
    unit: shown('unit', known?.units, (row) => new UnitType(row, known!)),
    team: shown('team', known?.teams, (row) => new TeamOnDate(row, known!)),
  }
}
