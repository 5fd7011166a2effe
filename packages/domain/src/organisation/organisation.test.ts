import { expect, it } from 'vitest'
import { APPOINTMENTS, post, TAIWAN, TOURISM } from '../../test/people.ts'
import { awaitsHead, holdersOf, organisationOn, postsOf } from './organisation.ts'

const JUNE = post('花', 'TEAM_HEAD', { teams: [TOURISM], from: '2015-06-01', to: '2015-06-30' })

it.each([
  ['2015-05-31', 0],
  ['2015-06-01', 1],
  ['2015-06-30', 1],
  ['2015-07-01', 0],
] as const)('on %s an appointment for June gives %i post', (day, posts) => {
  expect(postsOf(organisationOn(day, [JUNE]), '花')).toHaveLength(posts)
})

it('an appointment without an end stays in force', () => {
  expect(holdersOf(organisationOn('2099-12-31', APPOINTMENTS), 'REVIEW_PANEL_CONVENOR')).toHaveLength(1)
})

it('N-032 a specialist team awaits its head until the day of the appointment', () => {
  const awaits = (on: `${number}-${number}-${number}`) => awaitsHead(organisationOn(on, APPOINTMENTS), TOURISM)
  expect([awaits('2015-05-05'), awaits('2015-05-06')]).toEqual([true, false])
})

it('N-032 neither the head of another team nor a member is a head', () => {
  const others = APPOINTMENTS.filter(({ personId }) => personId !== '花')
  expect(awaitsHead(organisationOn('2015-06-12', others), TOURISM)).toBe(true)
  expect(awaitsHead(organisationOn('2015-06-12', others), TAIWAN)).toBe(false)
})

it('whoever holds two posts has both, and nobody else has them', () => {
  const organisation = organisationOn('2015-06-12', [...APPOINTMENTS, post('禾', 'OFFICE_CLERK')])
  expect(postsOf(organisation, '禾').map(({ post }) => post)).toEqual(['TEAM_MEMBER', 'OFFICE_CLERK'])
  expect(postsOf(organisation, '路人')).toEqual([])
})
