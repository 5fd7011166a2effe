import { expect, it } from 'vitest'
import { EVERY_FACT } from '../../test/facts.ts'
import { granted, refusalsIn } from '../../test/matter.ts'
import { acting, REGISTER } from '../../test/organising.ts'
import { registerPerson } from './register-person.ts'

const { id, name, latinName } = EVERY_FACT['organisation.person'].PersonRegistered
const register = (names: { name: string; latinName: string | null }, by = '路') =>
  registerPerson({ id, name, latinName }, names, acting(by))
const NAMED = { name: '新人', latinName: null }

it('the office clerk and the security administrator register people, and nobody else', () => {
  const people = [...new Set(REGISTER.map(({ personId }) => personId)), '路人']
  expect(people.filter((by) => register(NAMED, by).allowed)).toEqual(['路', '安'])
})

it('who is registered has commitments to their names, no account, and nothing that the notice printed', () => {
  expect(granted(register(NAMED)).person).toEqual([
    { type: 'PersonRegistered', id, name, latinName, printedPost: null, reading: null, login: null },
  ])
})

it.each([
  ['', null, 'name'],
  ['名'.repeat(61), null, 'name'],
  ['名'.repeat(60), null, null],
  ['新人', '', 'latinName'],
  ['新人', 'Xin Ren', null],
])('a name of %j with %j in Latin letters', (name, latinName, field) => {
  expect(refusalsIn(register({ name, latinName }))).toEqual(field ? [['TEXT_LENGTH', field, null]] : [])
})
