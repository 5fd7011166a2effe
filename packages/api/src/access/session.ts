import {
  organisationOn,
  type Appointment,
  type Circumstances,
  type Delegation,
  type Organisation,
  type Person,
  type PersonId,
} from '@lianzhao/domain'
import type { Books } from '../database/books.ts'
import { civilDateOf } from '../database/clock.ts'
import type { Instance } from '../database/instance.ts'
import { named } from '../database/named.ts'
import { appointments } from '../organisation/appointment.table.ts'
import { delegations } from '../organisation/delegation.table.ts'
import { persons } from '../organisation/person.table.ts'
import { mappingOf } from '../trail/mapping.ts'
import type { Recorded } from '../trail/record.ts'

/** Somebody who is signed in, with the organisation as it is at this moment. Rights are never stored with the login. */
export type Session = {
  readonly person: PersonId
  readonly organisation: Organisation
  readonly circumstances: Circumstances
}

/** Reads who this login is and which appointments are in force; undefined when the login belongs to nobody. */
export async function openSession(books: Books, instance: Instance, login: string): Promise<Session | undefined> {
  const person = await personOf(books, login)
  if (!person) return undefined
  const at = instance.clock.now()
  const [made, given] = await Promise.all([all<Appointment>(books, appointments), all<Delegation>(books, delegations)])
  const organisation = organisationOn(civilDateOf(at), made, given)
  return { person: person.id, organisation, circumstances: { by: person.id, at, organisation, law: instance.law } }
}

async function personOf(books: Books, login: string): Promise<Person | undefined> {
  const map = mappingOf<Person>(books, persons)
  const [row] = await books.rows(named(`select ${map.columns.join(', ')} from ${map.table} where login = $1`), [login])
  return row && map.read(row).state
}

/** All that were ever made: a county has hundreds, and they change a few times a year. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- facts do not matter to a reader
async function all<State extends object>(books: Books, record: Recorded<State, any>): Promise<State[]> {
  const map = mappingOf<State>(books, record)
  const rows = await books.rows(named(`select ${map.columns.join(', ')} from ${map.table} order by id`), [])
  return rows.map((row) => map.read(row).state)
}
