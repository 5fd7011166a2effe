import type { Appointment, PersonId } from '@lianzhao/domain'
import { civilDateOf, type Instance } from '../database/instance.ts'
import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { officesOf, type Office } from './offices.ts'

/** Somebody who may look, and for which office. */
export type OverseerOnDuty = { readonly person: PersonId; readonly office: Office }

const APPOINTMENTS = statement(`
  select a.* from audit.person p join audit.appointment a on a.person_id = p.id where p.login = $1 order by a.id`)

/** Rights are never stored with a login: they are the appointments in force at this moment. */
export async function overseerOf(ask: Ask, instance: Instance, login: string): Promise<OverseerOnDuty | undefined> {
  const appointments = await ask<Appointment>(APPOINTMENTS, [login])
  const person = appointments[0]?.personId
  if (person === undefined) return undefined
  const [office] = officesOf(appointments, person, civilDateOf(instance.now()))
  return office && { person, office }
}
