import type { Circumstances } from '../access/circumstances.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import type { CivilDate } from '../time.ts'
import { mayAdminister } from './administer.ts'
import type { Appointment, AppointmentEnded } from './appointment.ts'

/**
 * 免职、结束抽调: the last day of a post. It takes a right away, so one person is enough. What would be left without
 * anybody to look after it (`ownerless`, the numbers of matters) has to be handed over first.
 */
export function endAppointment(
  appointment: Appointment,
  to: CivilDate,
  document: string,
  ownerless: readonly string[],
  circumstances: Circumstances,
): Decision<{ appointment: [AppointmentEnded] }> {
  const { by, at } = circumstances
  const refusals = [
    ...mayAdminister('END_APPOINTMENT', circumstances),
    ...checkEnd(appointment, to),
    ...checkText('document', document, LONGEST.document),
    ...nothingOwnerless(ownerless),
  ]
  if (refusals.length) return refused(refusals)
  return allowed({ appointment: [{ type: 'AppointmentEnded', to, document, by, at }] })
}

function checkEnd({ status, from, to: known }: Appointment, to: CivilDate): Refusal[] {
  if (status !== 'CONFIRMED' || (known !== null && known <= to))
    return [
      refusal(
        'NOT_IN_STATE',
        known === null
          ? { zh: '这项任职不在任。', en: 'This appointment is not in force.' }
          : { zh: `这项任职已定于 ${known} 结束。`, en: `This appointment already ends on ${known}.` },
        { remedy: { zh: '刷新后按最新状态处理。', en: 'Reload and go on from the present state.' } },
      ),
    ]
  if (from <= to) return []
  return [
    refusal(
      'DATES_REVERSED',
      { zh: `结束日 ${to} 早于任职开始日 ${from}。`, en: `The last day ${to} is before the first day ${from}.` },
      { field: 'to', remedy: { zh: '改正日期。', en: 'Correct the date.' } },
    ),
  ]
}

const MOST_NAMED = 5

/** What nobody would look after any longer keeps a post from ending (N-034). */
export function nothingOwnerless(numbers: readonly string[]): Refusal[] {
  if (!numbers.length) return []
  const named = numbers.slice(0, MOST_NAMED)
  const more = numbers.length > named.length
  return [
    refusal(
      'LEAVES_OWNERLESS',
      {
        zh: `有 ${numbers.length} 件事会没有人办理:${named.join('、')}${more ? '等' : ''}。`,
        en: `${numbers.length} matters would be left to nobody: ${named.join(', ')}${more ? ', …' : ''}.`,
      },
      {
        remedy: {
          zh: '先把它们移交给接手的人,或先任命接任的人。',
          en: 'Hand them over first, or appoint a successor first.',
        },
        basis: { id: 'N-034', citation: { zh: '通知第二条', en: 'Notice, clause 2' } },
      },
    ),
  ]
}
