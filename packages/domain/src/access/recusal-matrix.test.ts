import { expect, it } from 'vitest'
import { APPOINTMENTS, post, TAIWAN, TOURISM } from '../../test/people.ts'
import type { Appointment } from '../organisation/appointment.ts'
import type { Delegation } from '../organisation/delegation.ts'
import { organisationOn } from '../organisation/organisation.ts'
import { recusalMatrix } from './recusal-matrix.ts'

const matrix = (appointments: readonly Appointment[], delegations: readonly Delegation[] = []) => {
  const rows = recusalMatrix([TAIWAN, TOURISM], organisationOn('2015-06-12', appointments, delegations))
  return new Map(
    rows.map(({ person, cells }) => [
      person,
      cells.map(({ recusals, replacedBy }) => [recusals.map(({ reason }) => reason), replacedBy]),
    ]),
  )
}
const FREE = [[], []]
const without = (...people: string[]) => APPOINTMENTS.filter(({ personId }) => !people.includes(personId))

it('everybody on the ladder and every head of a team has a row, and nobody else', () => {
  expect([...matrix(APPOINTMENTS).keys()]).toEqual(['台湾组组长', '花', '谈', '艾', '时', '组长'])
})

it('Q-23 a head decides on every team but their own; there it goes to peers, not up', () => {
  const rows = matrix([...APPOINTMENTS, post('谈', 'TEAM_DEPUTY_HEAD', { teams: [TAIWAN] })])
  expect(rows.get('谈')).toEqual([[['DEPUTISES_TEAM'], ['艾', '时']], FREE])
  expect(rows.get('台湾组组长')).toEqual([[['HEADS_TEAM'], ['艾', '时']], FREE])
  expect(rows.get('艾')).toEqual([FREE, FREE])
})

it('Q-23 where no peer is without interest the head of the leading group decides, and where that one heads the team nobody', () => {
  const alone = [...without('艾', '时'), post('谈', 'TEAM_HEAD', { id: 'heads', teams: [TAIWAN] })]
  expect(matrix(alone).get('谈')).toEqual([[['HEADS_TEAM'], ['组长']], FREE])
  const both = [...alone, post('组长', 'TEAM_DEPUTY_HEAD', { teams: [TAIWAN] })]
  expect(matrix(both).get('谈')).toEqual([[['HEADS_TEAM'], []], FREE])
})

it('Q-24 the discipline inspection secretary decides on no team', () => {
  const rows = matrix([...without('艾', '时'), post('纪', 'DISCIPLINE_SECRETARY', { unit: 'COUNTY_DISCIPLINE' })])
  expect(rows.get('纪')).toEqual([
    [['DISCIPLINE'], ['谈']],
    [['DISCIPLINE'], ['谈']],
  ])
})

it('access 7 a delegate is kept from what keeps whoever delegated, unless they have a right of their own', () => {
  const convenor = post('时', 'REVIEW_PANEL_CONVENOR')
  const given: Delegation = {
    id: 'given',
    appointmentId: convenor.id,
    delegatorId: '时',
    delegateId: '路',
    from: '2015-06-12',
    to: '2015-06-30',
    document: '授权 1 号',
    revokedOn: null,
  }
  const heads = [...without('艾'), post('时', 'TEAM_HEAD', { teams: [TOURISM] })]
  expect(matrix(heads, [given]).get('路')).toEqual([FREE, [['HEADS_TEAM'], ['谈']]])
  expect(matrix(heads, [{ ...given, delegateId: '谈' }]).get('谈')).toEqual([FREE, FREE])
})
