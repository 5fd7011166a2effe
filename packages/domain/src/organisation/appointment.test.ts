import { expect, it } from 'vitest'
import { EVERY_FACT } from '../../test/facts.ts'
import { TAIWAN } from '../../test/people.ts'
import { evolveAppointment, type AppointmentFact } from './appointment.ts'

const FACTS = EVERY_FACT['organisation.appointment']
const fold = (...facts: AppointmentFact[]) =>
  facts.reduce<ReturnType<typeof evolveAppointment> | undefined>(evolveAppointment, undefined)!

it('what a published paper made is in force at once, and nobody proposed it', () => {
  expect(fold(FACTS.AppointmentMade)).toMatchObject({
    status: 'CONFIRMED',
    proposedBy: null,
    decidedBy: null,
    teams: [TAIWAN],
    limit: 9_007_199_254_740_993n,
  })
})

it('what somebody proposed waits, and the second person is written down', () => {
  expect(fold(FACTS.AppointmentProposed)).toMatchObject({ status: 'PROPOSED', proposedBy: '谈', decidedBy: null })
  const confirmed = { ...FACTS.AppointmentConfirmed, by: '艾' }
  expect(fold(FACTS.AppointmentProposed, confirmed)).toMatchObject({
    status: 'CONFIRMED',
    proposedBy: '谈',
    decidedBy: '艾',
  })
  expect(fold(FACTS.AppointmentProposed, { ...FACTS.AppointmentDeclined, by: '艾' })).toMatchObject({
    status: 'DECLINED',
    decidedBy: '艾',
  })
})

it('an appointment runs until the paper that ends it, and its words stay', () => {
  const made = fold(FACTS.AppointmentMade)
  expect(fold(FACTS.AppointmentMade, FACTS.AppointmentEnded)).toEqual({ ...made, to: '2015-09-30' })
  expect(() => evolveAppointment(undefined, FACTS.AppointmentEnded)).toThrow('AppointmentEnded before the appointment')
})

it('what is corrected stands as it was, and counts no longer', () => {
  expect(fold(FACTS.AppointmentMade, FACTS.AppointmentReplaced)).toEqual({
    ...fold(FACTS.AppointmentMade),
    status: 'REPLACED',
  })
})
