import { expect, it } from 'vitest'
import { EVERY_FACT } from '../../test/facts.ts'
import { acting, REGISTER } from '../../test/organising.ts'
import { granted, refusalsIn } from '../../test/matter.ts'
import { closeAccount, openAccount } from './account.ts'
import { organisationOn, postsOf } from './organisation.ts'
import { evolvePerson } from './person.ts'
import { publishPerson } from './publish.ts'

const REGISTERED = EVERY_FACT['organisation.person'].PersonRegistered
const PERSON = evolvePerson(undefined, REGISTERED)
const open = (login = 'hezhixing', { by = '系', taken = false, of = PERSON } = {}) =>
  openAccount(of, login, taken, acting(by))
const OPENED = evolvePerson(PERSON, granted(open()).person[0])
const close = ({ by = '系', of = OPENED } = {}) => closeAccount(of, acting(by))

it('a person is registered under commitments to their names, and signs in with nothing yet', () => {
  const { type: _, ...person } = REGISTERED
  expect(granted(publishPerson(person)).person).toEqual([REGISTERED])
  expect(PERSON).toEqual(person)
  expect(PERSON.login).toBeNull()
})

it('the system administrator opens and closes accounts, and nobody else', () => {
  const people = [...new Set(REGISTER.map(({ personId }) => personId)), '路人']
  expect(people.filter((by) => open('hezhixing', { by }).allowed)).toEqual(['系'])
  expect(people.filter((by) => close({ by }).allowed)).toEqual(['系'])
})

it('an account gives a way to sign in and no right', () => {
  expect(OPENED).toEqual({ ...PERSON, login: 'hezhixing' })
  expect(postsOf(organisationOn('2015-06-12', REGISTER), PERSON.id)).toEqual([])
})

it.each([
  ['abc', true],
  ['a'.repeat(30), true],
  ['a1b', true],
  ['ab', false],
  ['a'.repeat(31), false],
  ['1ab', false],
  ['Abc', false],
  ['a-b', false],
  ['何知行', false],
  ['', false],
])('whether %s is a login: %s', (login, right) => {
  expect(refusalsIn(open(login))).toEqual(right ? [] : [['INVALID_INPUT', 'login', null]])
})

it('a login belongs to one person for ever', () => {
  expect(refusalsIn(open('hezhixing', { taken: true }))).toEqual([['LOGIN_TAKEN', 'login', null]])
})

it('somebody who signs in gets no second account before the first is closed', () => {
  expect(refusalsIn(open('another', { of: OPENED }))).toEqual([['NOT_IN_STATE', null, null]])
  const closed = evolvePerson(OPENED, granted(close()).person[0])
  expect(closed).toEqual(PERSON)
  expect(refusalsIn(close({ of: closed }))).toEqual([['NOT_IN_STATE', null, null]])
  expect(open('another', { of: closed }).allowed).toBe(true)
})

it('nobody closes their own account', () => {
  expect(refusalsIn(close({ of: { ...OPENED, id: '系' } }))).toEqual([['SECOND_PERSON', null, null]])
})
