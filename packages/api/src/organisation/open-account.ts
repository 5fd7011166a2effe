import { openAccount } from '@lianzhao/domain'
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { createAccount } from '../access/login.ts'
import { oneTimePassword } from '../access/one-time-password.ts'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { Answer } from '../graphql/answer.type.ts'
import { uuidOf } from '../graphql/node-id.ts'
import { ChangeInput } from '../spending/change.type.ts'
import { command } from '../trail/command.ts'
import { perform } from '../trail/perform.ts'
import { OrganisationAnswer, organisationAnswer } from './answers.type.ts'
import { persons } from './person.table.ts'
import { readsOrganisation } from './readable.ts'

@InputType({ description: '为一个人开立账号 / Open an account for somebody' })
export class OpenAccountInput extends ChangeInput {
  @Field(() => String, {
    description: '账号,3 至 30 个小写字母或数字 / Account name, 3 to 30 small letters and digits',
  })
  login!: string
}

@ObjectType({ implements: Answer, description: '开立账号的结果 / What became of opening an account' })
export class AccountAnswer extends OrganisationAnswer {
  @Field(() => String, {
    nullable: true,
    description: '首次登录的密码,只显示这一次 / The password to sign in with the first time, shown this once',
  })
  oneTimePassword!: string | null
}

/** Every name under which anybody signs in or once signed in, on either server. */
const TAKEN = named(`
  select exists (select from trail.fact f where f.record in (select id from organisation.person)
    and convert_from(f.body, 'UTF8')::jsonb #>> '{fact,login}' = $1)`)

@Resolver()
export class OpenAccount {
  @Mutation(() => AccountAnswer, {
    description: '为一个人开立账号;不给任何权限 / Open an account for somebody, which gives no right',
  })
  async openAccount(
    @Arg('input', () => OpenAccountInput, { description: '账号 / The account' }) input: OpenAccountInput,
    @Ctx() context: Context,
  ): Promise<AccountAnswer> {
    const login = input.login.trim()
    const outcome = await perform(context, 'openAccount', input, (now) =>
      command({
        on: { person: { record: persons, id: uuidOf('Person', input.id), expected: input.version } },
        ask: [{ statement: TAKEN, values: [login.replaceAll('\0', '')] }],
        visible: () => readsOrganisation(now),
        decide: ({ person }, [taken]) => openAccount(person, login, taken![0] === true, now),
      }),
    )
    const oneTimePassword = 'done' in outcome ? await passwordFor(context, login) : null
    return { ...(await organisationAnswer(context, outcome)), oneTimePassword }
  }
}

/**
 * The account of the login library follows the fact. Where the server stopped in between, the same intent sent again
 * finds no account and makes it; otherwise it finds one, and no password is shown a second time.
 */
async function passwordFor(context: Context, login: string): Promise<string | null> {
  const password = oneTimePassword()
  return (await createAccount(context.login, login, password)) ? password : null
}
