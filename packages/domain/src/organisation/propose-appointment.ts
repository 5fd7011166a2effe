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

function checkCorrects({ corrects }: AppointmentContent, register: readonly Appointment[]): Refusal[] {
  if (corrects === null || register.some(({ id, status }) => id === corrects && status === 'CONFIRMED')) return []
  return [
    refusal(
      'INVALID_INPUT',
      { zh: '只能更正已确认的任职。', en: 'Only a confirmed appointment can be corrected.' },
      { field: 'corrects', remedy: { zh: '刷新后核对。', en: 'Reload and check.' } },
    ),
  ]
}

const forOneself = refusal(
  'SECOND_PERSON',
  { zh: '不能为自己提出任职。', en: 'Nobody proposes an appointment of their own.' },
  { field: 'person', remedy: { zh: '由其他人提出。', en: 'Somebody else proposes it.' } },
)
