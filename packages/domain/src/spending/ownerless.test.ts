import { expect, it } from 'vitest'
import { claimAt, paymentAt, requestAt, type Asked, type Claimed, type Paying } from '../../test/matter.ts'
import { APPOINTMENTS, post, TOURISM } from '../../test/people.ts'
import { organisationOn } from '../organisation/organisation.ts'
import { leftOwnerless, type OpenMatter } from './ownerless.ts'

const COUNTY = organisationOn('2015-06-12', APPOINTMENTS)
const without = (...people: string[]) =>
  organisationOn(
    '2015-06-12',
    APPOINTMENTS.filter(({ personId }) => !people.includes(personId)),
  )
const open = (
  books: Asked & Partial<Omit<Claimed, keyof Asked>> & Partial<Omit<Paying, keyof Claimed>>,
): OpenMatter => ({
  request: books.request,
  claims: books.claim ? [{ claim: books.claim, payments: books.payment ? [books.payment] : [] }] : [],
})
const left = (matter: OpenMatter, ...people: string[]) => leftOwnerless([matter], COUNTY, without(...people))
const NUMBER = ['QS-2015-001']

it('a change that concerns nobody of a matter leaves nothing to nobody', () => {
  expect(left(open(requestAt('DECIDING')), '云', '花', '米')).toEqual([])
})

it.each(['DECIDING', 'DRAFT', 'APPROVED'] as const)(
  'a request that is %s is left when its owner leaves the team',
  (status) => {
    expect(left(open(requestAt(status)), '禾')).toEqual(NUMBER)
  },
)

it.each(['REJECTED', 'WITHDRAWN', 'CLOSED'] as const)(
  'a request that is %s waits for nobody and is left by nobody',
  (status) => {
    expect(left(open(requestAt(status)), '禾')).toEqual([])
  },
)

it('an owner who goes to another team has left, one who becomes its head has not', () => {
  const after = (name: 'TEAM_MEMBER' | 'TEAM_HEAD', team: string) =>
    leftOwnerless(
      [open(requestAt('DECIDING'))],
      COUNTY,
      organisationOn('2015-06-12', [
        ...APPOINTMENTS.filter(({ personId }) => personId !== '禾'),
        post('禾', name, { teams: [team] }),
      ]),
    )
  expect([after('TEAM_MEMBER', TOURISM), after('TEAM_HEAD', 'TAIWAN_GENERAL_INDUSTRY')]).toEqual([NUMBER, []])
})

it('Q-23 a decision is left only when nobody of the ladder remains, the head of the leading group last', () => {
  const asked = open(requestAt('DECIDING'))
  expect([left(asked, '谈', '艾', '时'), left(asked, '谈', '艾', '时', '组长')]).toEqual([[], NUMBER])
})

it.each([
  ['REVIEWING', '计'],
  ['PAYABLE', '钱'],
] as const)('a claim that is %s is left when the only one who takes the next step leaves', (status, person) => {
  const matter = open(claimAt(status))
  expect([left(matter, person), left(matter, '章')]).toEqual([NUMBER, []])
})

it('a payment under way is left when the treasury has nobody; one that is settled is not', () => {
  expect(left(open(paymentAt('PAYING')), '章')).toEqual(NUMBER)
  expect(left(open(paymentAt('PAID')), '章', '禾')).toEqual([])
})

it('R-SOD-01 somebody who holds another duty on the matter does not count as one who could go on', () => {
  const accountant = (person: string) =>
    post(person, 'ACCOUNTANT', { id: 'second', teams: ['TAIWAN_GENERAL_INDUSTRY'] })
  const after = (person: string) =>
    leftOwnerless(
      [open(claimAt('REVIEWING'))],
      COUNTY,
      organisationOn('2015-06-12', [...APPOINTMENTS.filter(({ personId }) => personId !== '计'), accountant(person)]),
    )
  expect([after('谈'), after('新')]).toEqual([NUMBER, []])
})

it('what was left to nobody before is not counted again', () => {
  expect(leftOwnerless([open(requestAt('DECIDING'))], without('禾'), without('禾', '甘'))).toEqual([])
})

it('each matter is named by its number, in order', () => {
  const numbered = (number: string) => {
    const { request } = requestAt('DECIDING')
    return { request: { ...request, number }, claims: [] }
  }
  expect(leftOwnerless([numbered('QS-2'), numbered('QS-1')], COUNTY, without('禾'))).toEqual(['QS-2', 'QS-1'])
})
