import { closeAccount } from '@lianzhao/domain'
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import { endAccount } from '../access/login.ts'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { ChangeInput } from '../spending/change.type.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { persons } from './person.table.ts'
import { readsOrganisation } from './readable.ts'

@InputType({ description: '停用账号 / Close an account' })
export class CloseAccountInput extends ChangeInput {}

@Resolver()
export class CloseAccount {
  @Mutation(() => OrganisationAnswer, {
    description:
      '停用账号;登录立即失效,所做的事仍归本人 / Close an account: whoever is signed in by it is out at once, and what was done stays theirs',
  })
  async closeAccount(
    @Arg('input', () => CloseAccountInput, { description: '账号所属的人 / Whose account' }) input: CloseAccountInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAnswer> {
    const id = uuidOf('Person', input.id)
    const outcome = await perform(context, 'closeAccount', input, (now) =>
      command({
        on: { person: { record: persons, id, expected: input.version } },
        visible: () => readsOrganisation(now),
        decide: ({ person }) => closeAccount(person, now),
      }),
    )
    if ('done' in outcome) await endSessions(context, id)
    return organisationAnswer(context, outcome)
  }
}

/** Every name of somebody whose account is closed, so that the same intent sent again ends what a stopped server left. */
const CLOSED = named(`
  select distinct convert_from(f.body, 'UTF8')::jsonb #>> '{fact,login}' from trail.fact f
  join organisation.person p on p.id = f.record and p.login is null
  where f.record = $1 and convert_from(f.body, 'UTF8')::jsonb #>> '{fact,login}' is not null`)

async function endSessions({ books, login }: Context, person: string): Promise<void> {
  const names = await books.rows<[string]>(CLOSED, [person])
  for (const [name] of names) await endAccount(login, name)
}
