import { expect, it } from 'vitest'
import { countFailedSignIns } from './failed-sign-ins.ts'

const MINUTE = 60_000

function counting() {
  let time = 0
  const failures = countFailedSignIns(() => time)
  const fail = (count: number, login = 'heng', address = '10.0.0.1') => {
    for (let tries = 0; tries < count; tries++) failures.tried(login, address)
  }
  return { ...failures, fail, pass: (minutes: number) => void (time += minutes * MINUTE) }
}

it('ten failures close an account for its address until the first of them is a quarter of an hour old', () => {
  const { fail, wait, pass } = counting()
  fail(9)
  expect(wait('heng', '10.0.0.1')).toBe(0)
  pass(5)
  fail(1)
  expect(wait('heng', '10.0.0.1')).toBe(600)
  expect(wait('HENG', '10.0.0.1')).toBe(600)
  pass(10)
  expect(wait('heng', '10.0.0.1')).toBe(0)
})

it('nobody is locked out at another address, and nobody else at this one', () => {
  const { fail, wait } = counting()
  fail(50)
  expect(wait('heng', '10.0.0.2')).toBe(0)
  expect(wait('ming', '10.0.0.1')).toBe(0)
})

it('a hundred failures close an address, whatever accounts it guessed at', () => {
  const { fail, wait } = counting()
  for (let account = 0; account < 100; account++) fail(1, `guess${account}`)
  expect(wait('heng', '10.0.0.1')).toBe(900)
})

it('a success takes back the failures of the account and its own try at the address', () => {
  const { fail, tried, succeeded, wait } = counting()
  fail(9)
  for (let entered = 0; entered < 200; entered++) {
    tried('heng', '10.0.0.1')
    succeeded('heng', '10.0.0.1')
  }
  expect(wait('heng', '10.0.0.1')).toBe(0)
})
