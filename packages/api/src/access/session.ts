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
import { persons } from '../organisation/person.table.ts'
import { mappingOf } from '../trail/mapping.ts'

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
  const { appointments: made, delegations: given } = await register(books)
  const organisation = organisationOn(civilDateOf(at), made, given)
  return { person: person.id, organisation, circumstances: { by: person.id, at, organisation, law: instance.law } }
}

async function personOf(books: Books, login: string): Promise<Person | undefined> {
  const map = mappingOf<Person>(books, persons)
  const [row] = await books.rows(named(`select ${map.columns.join(', ')} from ${map.table} where login = $1`), [login])
  return row && map.read(row).state
}

/** What was delegated of an appointment, as the record has it. */
const DELEGATIONS = `(select coalesce(json_agg(json_build_object('id', d.id, 'appointmentId', d.appointment_id,
  'delegatorId', d.delegator_id, 'delegateId', d.delegate_id, 'from', d."from", 'to', d."to", 'document', d.document,
  'revokedOn', d.revoked_on)), '[]') from organisation.delegation d where d.appointment_id = appointment.id)`

/** Everything that was ever made, in one statement: a county has hundreds, and they change a few times a year. */
async function register(
  books: Books,
): Promise<{ readonly appointments: Appointment[]; readonly delegations: Delegation[] }> {
  const map = mappingOf<Appointment>(books, appointments)
  const rows = await books.rows(
    named(`select ${map.columns.join(', ')}, ${DELEGATIONS} from ${map.table} order by id`),
    [],
  )
  return {
    appointments: rows.map((row) => map.read(row).state),
    delegations: rows.flatMap((row) => row.at(-1) as Delegation[]),
  }
}
