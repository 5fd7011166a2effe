import type { Circumstances } from '../access/circumstances.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import { mayAdminister } from './administer.ts'
import type { Appointment, AppointmentConfirmed, AppointmentDeclined, AppointmentReplaced } from './appointment.ts'
import { checkAppointment } from './check-appointment.ts'
import { nothingOwnerless } from './end-appointment.ts'

/**
 * 确认任职: the second person. Whoever proposed it, and whoever it is about, cannot be that person. Everything is checked
 * again, because the register may have changed; `corrected` is the appointment that this one puts right, and `ownerless`
 * are the matters that this correction would leave to nobody.
 */
export function confirmAppointment(
  appointment: Appointment,
  corrected: Appointment | undefined,
  register: readonly Appointment[],
  ownerless: readonly string[],
  circumstances: Circumstances,
): Decision<{ appointment: [AppointmentConfirmed]; corrected?: [AppointmentReplaced] }> {
  const { by, at, law } = circumstances
  const refusals = mayDecide(appointment, circumstances)
  if (!refusals.length) refusals.push(...checkCorrected(appointment, corrected))
  if (!refusals.length)
    refusals.push(...checkAppointment(appointment, register, law.notice), ...nothingOwnerless(ownerless))
  if (refusals.length) return refused(refusals)
  return allowed({
    appointment: [{ type: 'AppointmentConfirmed', by, at }],
    ...(corrected && {
      corrected: [{ type: 'AppointmentReplaced' as const, byAppointment: appointment.id, by, at }] as [
        AppointmentReplaced,
      ],
    }),
  })
}

/** 不予确认: final; it may be proposed anew. */
export function declineAppointment(
  appointment: Appointment,
  reason: string,
  circumstances: Circumstances,
): Decision<{ appointment: [AppointmentDeclined] }> {
  const { by, at } = circumstances
  const refusals = mayDecide(appointment, circumstances)
  if (!refusals.length) refusals.push(...checkText('reason', reason, LONGEST.reason))
  if (refusals.length) return refused(refusals)
  return allowed({ appointment: [{ type: 'AppointmentDeclined', reason, by, at }] })
}

/** What is put right must still be in force: two corrections of one appointment would make it two. */
function checkCorrected({ corrects }: Appointment, corrected: Appointment | undefined): Refusal[] {
  if (corrects === null || (corrected?.id === corrects && corrected.status === 'CONFIRMED')) return []
  return [
    refusal(
      'NOT_IN_STATE',
      { zh: '要更正的任职已不在任。', en: 'The appointment that this one corrects is no longer in force.' },
      {
        remedy: {
          zh: '不予确认,按最新状态重新提出。',
          en: 'Decline this one, and propose anew from the present state.',
        },
      },
    ),
  ]
}

function mayDecide({ status, proposedBy, personId }: Appointment, circumstances: Circumstances): Refusal[] {
  const { by } = circumstances
  const refusals = mayAdminister('DECIDE_APPOINTMENT', circumstances)
  if (status !== 'PROPOSED')
    refusals.push(
      refusal(
        'NOT_IN_STATE',
        { zh: '这项任职已办结。', en: 'This appointment has been decided.' },
        { remedy: { zh: '刷新后按最新状态处理。', en: 'Reload and go on from the present state.' } },
      ),
    )
  if (by === proposedBy || by === personId)
    refusals.push(
      refusal(
        'SECOND_PERSON',
        by === proposedBy
          ? { zh: '任职由第二个人确认,您是提出人。', en: 'A second person confirms; you proposed it.' }
          : { zh: '不能确认自己的任职。', en: 'Nobody confirms an appointment of their own.' },
        { remedy: { zh: '由另一位有确认职责的人办理。', en: 'Another person with that duty does it.' } },
      ),
    )
  return refusals
}
