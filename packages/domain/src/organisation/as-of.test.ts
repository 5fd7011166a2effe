import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EVERY_FACT } from '../../test/facts.ts'
import { DAYS, histories } from '../../test/history.ts'
import type { CivilDate } from '../time.ts'
import { organisationAsOf, type Told } from './as-of.ts'
import { awaitsHead, organisationOn, postsOf } from './organisation.ts'

const APPOINTMENT = EVERY_FACT['organisation.appointment']
const { by, at } = APPOINTMENT.AppointmentConfirmed
const signed = { by, at }

const told = (
  recordedOn: CivilDate,
  record: string,
  fact: Extract<Told, { kind: 'organisation.appointment' }>['fact'],
): Told => ({
  kind: 'organisation.appointment',
  record,
  recordedOn,
  fact,
})
const made = (id: string, more: object = {}) => ({
  ...APPOINTMENT.AppointmentMade,
  id,
  personId: '禾',
  post: 'TEAM_HEAD' as const,
  limit: null,
  from: '2015-06-01' as const,
  ...more,
})
const posts = (on: CivilDate, history: readonly Told[]) =>
  postsOf(organisationAsOf(on, history).organisation, '禾').map(({ id, from }) => [id, from])

it('a fact recorded today, of whatever kind and about whatever day, alters no answer of a day before', () => {
  const kinds = new Set<string>()
  let backdated = 0
  fc.assert(
    fc.property(histories, fc.constantFrom(...DAYS), (history, today) => {
      const known = history.filter(({ recordedOn }) => recordedOn < today)
      for (const { fact } of history.slice(known.length)) {
        kinds.add(fact.type)
        if ('from' in fact && fact.from < today) backdated += 1
      }
      for (const day of DAYS.filter((day) => day < today))
        expect(organisationAsOf(day, history)).toEqual(organisationAsOf(day, known))
    }),
  )
  const every = [
    'organisation.person',
    'organisation.appointment',
    'organisation.delegation',
    'organisation.unit',
    'organisation.team',
  ] as const
  expect([...kinds].sort()).toEqual(every.flatMap((kind) => Object.keys(EVERY_FACT[kind])).sort())
  expect(backdated).toBeGreaterThan(0)
})

it('on a day exactly what was recorded until its evening is known, whatever the records lie beside', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom(...DAYS), (history, day) => {
      const sorted = (of: ReturnType<typeof organisationAsOf>) => ({
        persons: [...of.persons.keys()].sort(),
        appointments: of.appointments.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        units: of.units.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        teams: of.teams.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      })
      const byRecord = history.toSorted((a, b) =>
        a.kind + a.record < b.kind + b.record ? -1 : a.kind + a.record > b.kind + b.record ? 1 : 0,
      )
      expect(sorted(organisationAsOf(day, byRecord))).toEqual(sorted(organisationAsOf(day, history)))
      const records = new Set(
        history.filter(({ recordedOn }) => recordedOn <= day).map(({ kind, record }) => kind + record),
      )
      const { persons, appointments, units, teams } = organisationAsOf(day, history)
      expect(persons.size + appointments.length + units.length + teams.length).toBe(
        [...records].filter((name) => !name.startsWith('organisation.delegation')).length,
      )
    }),
  )
})

it('what is in force on a day follows from what was known on it', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom(...DAYS), (history, day) => {
      const { organisation, appointments } = organisationAsOf(day, history)
      expect(organisation.appointments).toEqual(organisationOn(day, appointments).appointments)
      for (const { appointmentId, from, to } of organisation.delegations) {
        expect(organisation.appointments.map(({ id }) => id)).toContain(appointmentId)
        expect(from <= day && day <= to).toBe(true)
      }
    }),
  )
})

it('an appointment that was recorded late is not known before, though it was in force', () => {
  const history = [told('2015-06-10', 'late', made('late'))]
  expect([posts('2015-06-09', history), posts('2015-06-10', history)]).toEqual([[], [['late', '2015-06-01']]])
  const awaits = (on: CivilDate) => awaitsHead(organisationAsOf(on, history).organisation, 'TAIWAN_GENERAL_INDUSTRY')
  expect([awaits('2015-06-09'), awaits('2015-06-10')]).toEqual([true, false])
})

it('an end that is recorded late leaves the answers of the days between', () => {
  const history = [
    told('2015-06-01', 'a', made('a')),
    told('2015-06-20', 'a', { ...APPOINTMENT.AppointmentEnded, to: '2015-06-10' }),
  ]
  const held = (on: CivilDate) => posts(on, history).length
  expect((['2015-06-10', '2015-06-19', '2015-06-20'] as const).map(held)).toEqual([1, 1, 0])
})

it('a correction changes the answer of today and leaves those of the past', () => {
  const right = { ...APPOINTMENT.AppointmentProposed, ...made('right', { from: '2015-06-05', corrects: 'wrong' }) }
  const history = [
    told('2015-06-01', 'wrong', made('wrong')),
    told('2015-06-15', 'right', { ...right, type: 'AppointmentProposed', ...signed }),
    told('2015-06-16', 'right', { type: 'AppointmentConfirmed', ...signed }),
    told('2015-06-16', 'wrong', { type: 'AppointmentReplaced', byAppointment: 'right', ...signed }),
  ]
  expect((['2015-06-03', '2015-06-15', '2015-06-16'] as const).map((on) => posts(on, history))).toEqual([
    [['wrong', '2015-06-01']],
    [['wrong', '2015-06-01']],
    [['right', '2015-06-05']],
  ])
  expect(organisationAsOf('2015-06-16', history).appointments.map(({ id, status }) => [id, status])).toEqual([
    ['wrong', 'REPLACED'],
    ['right', 'CONFIRMED'],
  ])
})
