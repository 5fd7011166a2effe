import { allowed, refused, type Decision } from '../decision.ts'
import type { Notice } from '../notice/notice.ts'
import type { Appointment, AppointmentContent, AppointmentMade } from './appointment.ts'
import { checkAppointment } from './check-appointment.ts'
import type { Person, PersonRegistered } from './person.ts'

/**
 * An appointment that a published paper makes: the roster of the notice, and the first people of new books. Afterwards
 * every appointment is proposed by one person and confirmed by another.
 */
export function publishAppointment(
  id: string,
  content: AppointmentContent,
  register: readonly Appointment[],
  notice: Notice,
): Decision<{ appointment: [AppointmentMade] }> {
  const refusals = checkAppointment(content, register, notice)
  return refusals.length ? refused(refusals) : allowed({ appointment: [{ type: 'AppointmentMade', id, ...content }] })
}

/** A person of the roster. Afterwards somebody who may registers people (`register-person.ts`). */
export const publishPerson = (person: Person): Decision<{ person: [PersonRegistered] }> =>
  allowed({ person: [{ type: 'PersonRegistered', ...person }] })
