import { expect, it } from 'vitest'
import { granted, refusalsIn } from '../../test/matter.ts'
import { post, TAIWAN, TOURISM } from '../../test/people.ts'
import { appoint, evolveAppointment, POSTS, type Post } from './appointment.ts'

const OF_ONE_TEAM: readonly Post[] = ['TEAM_HEAD', 'TEAM_MEMBER']

it.each(POSTS)('N-034 how many teams an appointment as %s may name', (name) => {
  const allowed = [[], [TAIWAN], [TAIWAN, TOURISM]].map((teams) => appoint(post('花', name, { teams })).allowed)
  expect(allowed).toEqual(OF_ONE_TEAM.includes(name) ? [false, true, false] : [true, true, true])
})

it.each([
  ['TEAM_HEAD', []],
  ['TEAM_HEAD', ['HEAVY_INDUSTRY']],
  ['CASHIER', [TAIWAN, 'HEAVY_INDUSTRY']],
] as const)('N-034 an appointment as %s for %j is refused with the field', (name, teams) => {
  expect(refusalsIn(appoint(post('花', name, { teams })))).toEqual([['INVALID_INPUT', 'teams', 'N-034']])
})

it('an appointment runs until the paper that ends it', () => {
  const made = post('花', 'TEAM_HEAD', { teams: [TOURISM] })
  const { appointment } = granted(appoint(made))
  const inForce = evolveAppointment(undefined, appointment[0])
  expect(inForce).toEqual(made)
  const ended = { type: 'AppointmentEnded', to: '2015-09-30', document: '演示免职 1 号' } as const
  expect(evolveAppointment(inForce, ended)).toEqual({ ...made, to: '2015-09-30' })
  expect(() => evolveAppointment(undefined, ended)).toThrow('AppointmentEnded before AppointmentMade')
})
