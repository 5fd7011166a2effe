import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { AS_OF_ARGUMENT } from '../graphql/as-of.ts'
import { notFound } from '../graphql/errors.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { OrganisationType } from './organisation.type.ts'
import { PersonOnDate } from './person-on-date.type.ts'
import { readableKnown } from './readable.ts'

@Resolver()
export class OrganisationQuery {
  @Query(() => OrganisationType, { description: '组织 / The organisation' })
  async organisation(
    @Ctx() context: Context,
    @Arg('asOf', () => GraphQLLocalDate, { nullable: true, description: AS_OF_ARGUMENT }) asOf?: string | null,
  ): Promise<OrganisationType> {
    required(context)
    const known = await readableKnown(context, asOf)
    if (!known) throw notFound()
    return new OrganisationType(known)
  }

  @Query(() => PersonOnDate, {
    nullable: true,
    description: '一个人在某日的任职;不存在则为空 / Somebody on a day; null where unknown',
  })
  async person(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '人员的全局编号 / Global id of the person' }) id: string,
    @Arg('asOf', () => GraphQLLocalDate, { nullable: true, description: AS_OF_ARGUMENT }) asOf?: string | null,
  ): Promise<PersonOnDate | null> {
    required(context)
    const known = await readableKnown(context, asOf)
    const person = uuidOf('Person', id)
    return known?.persons.has(person) ? new PersonOnDate(person, known) : null
  }
}
