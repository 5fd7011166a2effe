import { expect, it } from 'vitest'
import { NOTICE } from '../../test/notices.ts'
import { organisationOn } from './organisation.ts'
import { can, COUNTY_WIDE } from '../access/can.ts'
import { evolveAppointment } from './appointment.ts'
import { openFirstAccounts, type FirstPerson } from './first-accounts.ts'
import type { Post } from './posts.ts'
import type { Commitment } from '../trail/commitment.ts'

const BEGINNING = {
  document: '演示县办发〔2015〕1 号',
  from: '2015-03-27',
  by: 'installer',
  at: '2015-03-27T01:00:00.000Z',
  notice: NOTICE,
  known: ['在册的人'],
} as const

const first = (name: string, post: Post, login = `login${name.codePointAt(0)}`): FirstPerson => ({
  person: {
    id: name,
    name: 'a'.repeat(64) as Commitment,
    latinName: null,
    printedPost: null,
    reading: null,
    login: null,
  },
  name,
  login,
  appointment: `${name} ${post}`,
  post,
})
const PEOPLE = [
  first('系', 'SYSTEM_ADMIN'),
  first('安', 'SECURITY_ADMIN'),
  first('全', 'SECURITY_ADMIN'),
  first('审', 'AUDIT_ADMIN'),
  first('文', 'OFFICE_CLERK'),
]
const told = (people: readonly FirstPerson[], more: object = {}) => {
  const decision = openFirstAccounts(people, { ...BEGINNING, ...more })
  return decision.allowed ? [] : decision.refusals.map(({ code, field }) => `${code} ${field}`)
}
const changed = (index: number, more: Partial<FirstPerson>) =>
  PEOPLE.map((one, at) => (at === index ? { ...one, ...more } : one))

it('five people begin, each registered, with an account, and appointed by the paper from that day on', () => {
  const decision = openFirstAccounts(PEOPLE, BEGINNING)
  if (!decision.allowed) throw new Error(JSON.stringify(decision.refusals))
  expect(decision.facts.map(({ person }) => person.map(({ type }) => type))).toEqual(
    PEOPLE.map(() => ['PersonRegistered', 'AccountOpened']),
  )
  const made = decision.facts.map(({ appointment }) => evolveAppointment(undefined, appointment[0]))
  for (const one of made) expect(one).toMatchObject({ from: '2015-03-27', document: BEGINNING.document, to: null })
  const organisation = organisationOn('2015-03-27', made)
  expect(can(organisation, '文', 'PROPOSE_APPOINTMENT', COUNTY_WIDE)?.personId).toBe('文')
  expect(can(organisation, '全', 'DECIDE_APPOINTMENT', COUNTY_WIDE)?.personId).toBe('全')
})

it('R-SOD-03 none of the administrators reads spending, lines or payees', () => {
  const decision = openFirstAccounts(PEOPLE, BEGINNING)
  if (!decision.allowed) throw new Error('refused')
  const organisation = organisationOn(
    '2015-03-27',
    decision.facts.map(({ appointment }) => evolveAppointment(undefined, appointment[0])),
  )
  for (const admin of ['系', '安', '全', '审'])
    for (const operation of ['READ_SPENDING', 'READ_LINES', 'READ_ACCOUNT', 'OVERSEE'] as const)
      expect(can(organisation, admin, operation, { ...COUNTY_WIDE, payable: true, hasPayment: true })).toBeUndefined()
})

it('a second clerk is welcome, a third is not', () => {
  const second = first('二', 'OFFICE_CLERK')
  expect(told([...PEOPLE, second])).toEqual([])
  expect(told([...PEOPLE, second, first('三', 'OFFICE_CLERK')])).toEqual(['INVALID_INPUT people'])
})

it.each(PEOPLE.map(({ name, post }) => [post, name] as const))('R-SOD-03 nobody begins without the %s', (_, name) => {
  expect(told(PEOPLE.filter((one) => one.name !== name))).toEqual(['INVALID_INPUT people'])
})

it('R-SOD-03 one person is not two administrators, nor administrator and clerk', () => {
  expect(told(changed(3, { name: '系' }))).toEqual(['SECOND_PERSON people.3.name'])
  expect(told(changed(2, { name: '安' }))).toEqual(['SECOND_PERSON people.2.name'])
  expect(told(changed(4, { name: '审' }))).toEqual(['SECOND_PERSON people.4.name'])
})

it('whoever stands in the roster of the notice is not typed in again', () => {
  expect(told(changed(4, { name: '在册的人' }))).toEqual(['INVALID_INPUT people.4.name'])
})

it('a login belongs to one person and is written in small letters and digits', () => {
  expect(told(changed(1, { login: PEOPLE[0]!.login }))).toEqual(['LOGIN_TAKEN people.1.login'])
  expect(told(changed(1, { login: 'An Quan' }))).toEqual(['INVALID_INPUT people.1.login'])
})

it('no other post is given without a second person', () => {
  expect(told([...PEOPLE, first('批', 'APPROVER')])).toEqual(['INVALID_INPUT people.5.post'])
})

it('everybody has a name, and there is a paper', () => {
  expect(told(changed(0, { name: '' }))).toEqual(['TEXT_LENGTH people.0.name'])
  expect(told(PEOPLE, { document: ' ' })).toEqual(['TEXT_LENGTH document'])
})
