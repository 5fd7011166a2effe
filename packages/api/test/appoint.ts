import { randomBytes } from 'node:crypto'
import { allowed, commit, contentOf, type AppointmentContent, type Delegation, type Post } from '@lianzhao/domain'
import { createAccount, type Login } from '../src/access/login.ts'
import type { Books } from '../src/database/books.ts'
import { newId } from '../src/database/new-id.ts'
import { DEMONSTRATION_PASSWORD } from '../src/demonstration/accounts.ts'
import { appointments } from '../src/organisation/appointment.table.ts'
import { delegations } from '../src/organisation/delegation.table.ts'
import { persons } from '../src/organisation/person.table.ts'
import { command, type Command, type Finds } from '../src/trail/command.ts'
import { sha256 } from '../src/trail/sha256.ts'
import { transact } from '../src/trail/transact.ts'

/** Writes facts that no command would allow, such as one person in posts that are kept apart, but none without a row. */
export async function told<const On extends Finds>(books: Books, on: Command<On>): Promise<void> {
  const act = { actor: newId(), at: '2015-03-26T01:00:00.000Z' as const, command: 'toldByATest', key: newId() }
  const outcome = await transact(books, { act, input: {} }, on)
  if ('refusals' in outcome) throw new Error(JSON.stringify(outcome.refusals))
}

export type Held = { readonly id: string; readonly personId: string; readonly post: Post }

/** A person with an account, who holds these posts since New Year. */
export async function appoint(
  books: Books,
  login: Login,
  name: string,
  posts: readonly (Pick<AppointmentContent, 'post'> & Partial<AppointmentContent>)[],
): Promise<readonly Held[]> {
  const id = newId()
  const salt = randomBytes(32).toString('hex')
  const named = { name: commit(sha256, salt, name), latinName: null, printedPost: null, reading: null, login: name }
  await told(
    books,
    command({
      on: { person: { record: persons, create: id } },
      plainTexts: [{ commitment: named.name, salt, text: name }],
      decide: () => allowed({ person: [{ type: 'PersonRegistered' as const, id, ...named }] }),
    }),
  )
  await createAccount(login, name, DEMONSTRATION_PASSWORD)
  const held: Held[] = []
  for (const more of posts) {
    const content = contentOf({ personId: id, from: '2015-01-01', document: '试验任命', ...more })
    held.push({ id: newId(), personId: id, post: content.post })
    await told(
      books,
      command({
        on: { appointment: { record: appointments, create: held.at(-1)!.id } },
        decide: () => allowed({ appointment: [{ type: 'AppointmentMade' as const, id: held.at(-1)!.id, ...content }] }),
      }),
    )
  }
  return held
}

/** Lets somebody else exercise an appointment for the whole year. */
export function delegated(books: Books, from: Held, delegateId: string): Promise<void> {
  const id = newId()
  const given: Omit<Delegation, 'revokedOn'> = {
    ...{ id, appointmentId: from.id, delegatorId: from.personId, delegateId },
    ...{ from: '2015-01-01', to: '2015-12-31', document: '试验授权' },
  }
  const signed = { by: from.personId, at: '2015-03-26T01:00:00.000Z' as const }
  return told(
    books,
    command({
      on: { delegation: { record: delegations, create: id } },
      decide: () => allowed({ delegation: [{ type: 'DelegationGiven' as const, ...given, ...signed }] }),
    }),
  )
}
