import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { pageOfList } from '../graphql/page-of-list.ts'
import { PageArgs } from '../graphql/page.ts'
import { PersonConnection, PersonType } from './person.type.ts'
import { readsOrganisation } from './readable.ts'

/** A county knows a few hundred people, in the order in which they were registered. */
const FOUND = named(`
  select p.id from organisation.person p
  left join privacy.plain_text n on n.commitment = p.name
  left join privacy.plain_text l on l.commitment = p.latin_name
  where $1::text is null or n.text ilike $1 or l.text ilike $1
  order by p.id`)

@Resolver()
export class PeopleQuery {
  @Query(() => PersonConnection, {
    description: '登记在册的人,可按姓名查找 / The people of the register, to be searched by name',
  })
  async people(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: '姓名中的字 / Part of the name' })
    search?: string | null,
  ): Promise<PersonConnection> {
    const { circumstances } = required(context)
    const words = search?.replaceAll('\0', '').trim()
    const pattern = words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null
    const rows = readsOrganisation(circumstances) ? await context.books.rows<[string]>(FOUND, [pattern]) : []
    return pageOfList(
      rows.map(([id]) => ({ id })),
      page,
      ({ id }) => new PersonType(id),
    )
  }
}
