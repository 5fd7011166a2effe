import { recusalMatrix, type CivilDate } from '@lianzhao/domain'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { civilDateOf } from '../database/instance.ts'
import { readNodeId } from '../graphql/node-id.ts'
import { LocalDate } from '../graphql/scalars.ts'
import { Organisation } from './organisation.type.ts'
import { PersonOnDate, showPersonOnDate } from './person-on-date.type.ts'
import { RecusalRow, showRecusals } from './recusal.type.ts'
import type { Showing } from './unit.type.ts'

const AS_OF = '截至何日所知,默认今天 / As it was known on which day; today unless one is named'

/** What was known of the organisation on a day, folded from its facts and not read from its rows. */
@Resolver()
export class OrganisationQuery {
  @Query(() => Organisation, { description: '组织 / The organisation' })
  async organisation(
    @Ctx() context: Context,
    @Arg('asOf', () => LocalDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<Organisation> {
    return new Organisation(await showing(context, asOf))
  }

  @Query(() => PersonOnDate, {
    nullable: true,
    description: '一个人在某日的任职;不存在则为空 / Somebody on a day; null where unknown',
  })
  async person(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '人员的全局编号 / Global id of the person' }) id: string,
    @Arg('asOf', () => LocalDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<PersonOnDate | null> {
    const told = await showing(context, asOf)
    const node = readNodeId(id)
    return node?.kind === 'Person' && told.known.persons.has(node.id) ? showPersonOnDate(node.id, told) : null
  }

  @Query(() => [RecusalRow], {
    description:
      '谁对哪个组或队须回避,改由谁决定(Q-23、Q-24)/ Who is kept from deciding on which team, and who decides instead (Q-23, Q-24)',
  })
  async recusals(
    @Ctx() context: Context,
    @Arg('asOf', () => LocalDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<RecusalRow[]> {
    const told = await showing(context, asOf)
    const teams = told.known.teams.map(({ code }) => code)
    return recusalMatrix(teams, told.known.organisation).map((row) => showRecusals(row, told))
  }
}

async function showing({ instance, language, read }: Context, asOf: string | null | undefined): Promise<Showing> {
  const on = (asOf as CivilDate | null | undefined) ?? civilDateOf(instance.now())
  return { known: await read.known(on), notice: instance.notice, language }
}
