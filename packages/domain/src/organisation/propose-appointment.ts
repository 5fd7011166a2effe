import type { Circumstances } from '../access/circumstances.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import { mayAdminister } from './administer.ts'
import type { Appointment, AppointmentContent, AppointmentProposed } from './appointment.ts'
import { checkAppointment } from './check-appointment.ts'

/**
 * 提出任职: somebody proposes an appointment, or another text for one that is in force (`corrects`); it takes effect when
 * a second person confirms it. `register` MUST hold every appointment of the person and of the teams concerned.
 */
export function proposeAppointment(
  id: string,
  content: AppointmentContent,
  register: readonly Appointment[],
  circumstances: Circumstances,
): Decision<{ appointment: [AppointmentProposed] }> {
  const { by, at, law } = circumstances
  const refusals = [
    ...mayAdminister('PROPOSE_APPOINTMENT', circumstances),
    ...(content.personId === by ? [forOneself] : []),
    ...checkCorrects(content, register),
    ...checkAppointment(content, register, law.notice),
  ]
  if (refusals.length) return refused(refusals)
  return allowed({ appointment: [{ type: 'AppointmentProposed', id, ...content, by, at }] })
}

/** A correction says anew what an appointment in force should have said: of the same person, to the same post. */
function checkCorrects({ corrects, personId, post }: AppointmentContent, register: readonly Appointment[]): Refusal[] {
  const corrected = register.find(({ id }) => id === corrects)
  const same = corrected?.status === 'CONFIRMED' && corrected.personId === personId && corrected.post === post
  if (corrects === null || same) return []
  return [
    refusal(
      'INVALID_INPUT',
      {
        zh: '更正须针对同一人在任的同一职务。',
        en: 'A correction is of an appointment in force, of the same person to the same post.',
      },
      { field: 'corrects', remedy: { zh: '另行提出任职。', en: 'Propose another appointment.' } },
    ),
  ]
}

const forOneself = refusal(
  'SECOND_PERSON',
  { zh: '不能为自己提出任职。', en: 'Nobody proposes an appointment of their own.' },
  { field: 'person', remedy: { zh: '由其他人提出。', en: 'Somebody else proposes it.' } },
)
