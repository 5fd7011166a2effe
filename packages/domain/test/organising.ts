import type { Appointment, AppointmentContent } from '../src/organisation/appointment.ts'
import { checkAppointment } from '../src/organisation/check-appointment.ts'
import type { Post } from '../src/organisation/posts.ts'
import { NOTICE } from './notices.ts'
import { APPOINTMENTS, circumstances, post } from './people.ts'

/** Those who look after the organisation, besides the clerk 路. */
export const OFFICE: readonly Appointment[] = [
  post('主任', 'OFFICE_DIRECTOR'),
  post('安', 'SECURITY_ADMIN'),
  post('系', 'SYSTEM_ADMIN'),
]

/** What an appointment says, without how it came about. */
export function content(personId: string, name: Post, more: Partial<AppointmentContent> = {}): AppointmentContent {
  const {
    id: _id,
    status: _status,
    proposedBy: _proposedBy,
    decidedBy: _decidedBy,
    ...said
  } = post(personId, name, more)
  return said
}

/** Each objection to an appointment: its code, its field, and what it rests on. */
export const objectionsTo = (asked: AppointmentContent, register: readonly Appointment[] = []) =>
  checkAppointment(asked, register, NOTICE).map(({ code, field, basis }) => [code, field, basis?.id ?? null])

export const REGISTER: readonly Appointment[] = [...APPOINTMENTS, ...OFFICE]

export const acting = (by: string, more: Parameters<typeof circumstances>[1] = {}) =>
  circumstances(by, { ...more, also: [...OFFICE, ...(more?.also ?? [])] })
