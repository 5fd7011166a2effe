import { randomBytes } from 'node:crypto'
import {
  allowed,
  commit,
  INSTALLER,
  openFirstAccounts,
  type FirstPerson,
  type Post,
  type Refusal,
} from '@lianzhao/domain'
import { createAccount, forgetAccounts, type Login } from '../access/login.ts'
import type { Books } from '../database/books.ts'
import { civilDateOf } from '../database/clock.ts'
import type { Instance } from '../database/instance.ts'
import { named } from '../database/named.ts'
import { newId } from '../database/new-id.ts'
import { appointments } from '../organisation/appointment.table.ts'
import { persons } from '../organisation/person.table.ts'
import type { Command, Finds, PlainText } from '../trail/command.ts'
import { sha256 } from '../trail/sha256.ts'
import { transact } from '../trail/transact.ts'
import { checkPassword } from './check-password.ts'
import { OPEN_FIRST_ACCOUNTS, type Setup } from './setup.ts'

export type TypedPerson = {
  readonly post: Post
  readonly name: string
  readonly login: string
  readonly password: string
}
export type TypedPeople = { readonly document: string; readonly people: readonly TypedPerson[] }
type Opened = { readonly opened: true } | { readonly refusals: readonly Refusal[] } | { readonly tooLate: true }

const KNOWN_NAMES = named(`
  select t.text from organisation.person p join privacy.plain_text t on t.commitment = p.name`)
/** The one row that every county has: whoever holds it opens the accounts, and the next one comes too late. */
const ONE_AT_A_TIME = named('select from county.instance for update')

/**
 * Opens the first accounts of a county. Accounts come first and facts last: until the facts are there nobody has a right,
 * and whatever an attempt that broke off has left is removed by the next one.
 */
export async function firstAccounts(
  books: Books,
  instance: Instance,
  login: Login,
  setup: Setup,
  typed: TypedPeople,
): Promise<Opened> {
  const holder = await books.pool.connect()
  try {
    await holder.query('begin')
    await holder.query(ONE_AT_A_TIME)
    if (!(await setup.isOpen())) return { tooLate: true }
    return await open(books, instance, login, typed)
  } finally {
    holder.release(await holder.query('rollback').then(() => undefined, asError))
  }
}

async function open(
  books: Books,
  instance: Instance,
  login: Login,
  { document, people }: TypedPeople,
): Promise<Opened> {
  const plainTexts: PlainText[] = []
  const first = people.map(({ name, login, post }): FirstPerson => {
    const salt = randomBytes(32).toString('hex')
    const commitment = commit(sha256, salt, name)
    plainTexts.push({ commitment, salt, text: name })
    const person = { id: newId(), name: commitment, latinName: null, printedPost: null, reading: null, login: null }
    return { person, name, login, appointment: newId(), post }
  })
  const at = instance.clock.now()
  const decision = openFirstAccounts(first, {
    document,
    from: civilDateOf(at),
    by: INSTALLER.id,
    at,
    notice: instance.law.notice,
    known: (await books.rows<[string]>(KNOWN_NAMES, [])).map(([name]) => name),
  })
  const refusals = [
    ...(decision.allowed ? [] : decision.refusals),
    ...people.flatMap(({ password, login }, index) => checkPassword(`people.${index}.password`, password, login)),
  ]
  if (!decision.allowed || refusals.length) return { refusals }

  await forgetAccounts(login)
  for (const { login: name, password } of people) await createAccount(login, name, password)
  const on: Finds = Object.fromEntries(
    first.flatMap(({ person, appointment }, index): [string, Finds[string]][] => [
      [`person${index}`, { record: persons, create: person.id }],
      [`appointment${index}`, { record: appointments, create: appointment }],
    ]),
  )
  const facts = Object.fromEntries(
    decision.facts.flatMap(({ person, appointment }, index): [string, readonly object[]][] => [
      [`person${index}`, person],
      [`appointment${index}`, appointment],
    ]),
  )
  const command: Command<Finds> = { on, plainTexts, decide: () => allowed(facts) }
  const input = { document, people: people.map(({ name, login, post }) => ({ name, login, post })) }
  const act = { actor: INSTALLER.id, at, command: OPEN_FIRST_ACCOUNTS, key: OPEN_FIRST_ACCOUNTS }
  const outcome = await transact(books, { act, input }, command)
  return 'refusals' in outcome ? { refusals: outcome.refusals } : { opened: true }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))
