import { expect, it } from 'vitest'
import { post, TAIWAN, TOURISM } from '../../test/people.ts'
import type { Appointment } from '../organisation/appointment.ts'
import type { Delegation } from '../organisation/delegation.ts'
import { organisationOn } from '../organisation/organisation.ts'
import { POSTS, type Post } from '../organisation/posts.ts'
import { grantsOf } from './can.ts'
import { RECUSAL_BASIS, RECUSAL_REASONS, recusalsOf, recusalsOfGrant, type Interest } from './recusal.ts'

const APPROVER = post('谈', 'APPROVER')
const INTEREST: Interest = { team: TAIWAN, applicants: ['禾', '甘'], participants: ['云'] }
const reasons = (person: string, ...appointments: Appointment[]) =>
  recusalsOf(organisationOn('2015-06-12', [APPROVER, ...appointments]), person, INTEREST).map(({ reason }) => reason)

it('whoever has no interest is not kept from deciding', () => {
  expect(reasons('谈')).toEqual([])
})

it('R-SOD-01, access 5 whoever applies, looks after it or takes part is kept from deciding', () => {
  expect([reasons('禾'), reasons('甘'), reasons('云')]).toEqual([['APPLIES'], ['APPLIES'], ['TAKES_PART']])
})

const KEPT: Partial<Record<Post, string>> = {
  TEAM_HEAD: 'HEADS_TEAM',
  TEAM_DEPUTY_HEAD: 'DEPUTISES_TEAM',
  DISCIPLINE_SECRETARY: 'DISCIPLINE',
}

it.each(POSTS)('Q-23, Q-24 whether a %s of the team is kept from deciding', (name) => {
  expect(reasons('谈', post('谈', name, { teams: [TAIWAN] }))).toEqual(KEPT[name] ? [KEPT[name]] : [])
})

it('Q-23 the head or deputy of another team is not, nor one whose post has ended or not begun', () => {
  const other = (more: Partial<Appointment>) =>
    (['TEAM_HEAD', 'TEAM_DEPUTY_HEAD'] as const).flatMap((name) =>
      reasons('谈', post('谈', name, { teams: [TAIWAN], ...more })),
    )
  expect(other({ teams: [TOURISM] })).toEqual([])
  expect(other({ to: '2015-06-11' })).toEqual([])
  expect(other({ from: '2015-06-13' })).toEqual([])
  expect(other({ to: '2015-06-12', from: '2015-06-12' })).toEqual(['HEADS_TEAM', 'DEPUTISES_TEAM'])
})

it('every interest is told, with the post from which it comes', () => {
  const head = post('谈', 'TEAM_HEAD', { teams: [TAIWAN] })
  const found = recusalsOf(organisationOn('2015-06-12', [APPROVER, head]), '谈', {
    ...INTEREST,
    applicants: ['谈'],
    participants: ['谈'],
  })
  expect(found).toEqual([
    { reason: 'APPLIES', person: '谈', appointment: null },
    { reason: 'TAKES_PART', person: '谈', appointment: null },
    { reason: 'HEADS_TEAM', person: '谈', appointment: head },
  ])
})

const GIVEN: Delegation = {
  id: 'given',
  appointmentId: APPROVER.id,
  delegatorId: '谈',
  delegateId: '路',
  from: '2015-06-10',
  to: '2015-06-20',
  document: '授权 1 号',
  revokedOn: null,
}
const throughDelegation = (interest: Interest, ...also: Appointment[]) => {
  const organisation = organisationOn('2015-06-12', [APPROVER, ...also], [GIVEN])
  const [grant] = grantsOf(organisation, '路', 'APPROVE')
  return recusalsOfGrant(organisation, '路', grant!, interest).map(({ reason, person }) => [reason, person])
}

it('access 7 whoever decides in another place is kept from it by either interest', () => {
  expect(throughDelegation(INTEREST)).toEqual([])
  expect(throughDelegation({ ...INTEREST, applicants: ['路'] })).toEqual([['APPLIES', '路']])
  expect(throughDelegation({ ...INTEREST, participants: ['谈'] })).toEqual([['TAKES_PART', '谈']])
  expect(throughDelegation(INTEREST, post('谈', 'TEAM_HEAD', { teams: [TAIWAN] }))).toEqual([['HEADS_TEAM', '谈']])
  expect(throughDelegation(INTEREST, post('路', 'DISCIPLINE_SECRETARY'))).toEqual([['DISCIPLINE', '路']])
})

it('every reason rests on a rule or a reading, and is told in both languages', () => {
  expect(RECUSAL_REASONS.map((reason) => RECUSAL_BASIS[reason].id)).toEqual([
    'R-SOD-01',
    'R-SOD-02',
    'Q-23',
    'Q-23',
    'Q-24',
  ])
  for (const reason of RECUSAL_REASONS) expect(RECUSAL_BASIS[reason].words.zh).toMatch(/[\u4e00-\u9fff]/)
})
