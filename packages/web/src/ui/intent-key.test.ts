import { afterEach, expect, it } from 'vitest'
import { forgetIntent, intentKey } from './intent-key.ts'

afterEach(() => sessionStorage.clear())

it('a retry of the same intent carries the same key', () => {
  expect(intentKey('pay ZC-1')).toBe(intentKey('pay ZC-1'))
})

it('another intent has another key', () => {
  expect(intentKey('pay ZC-1')).not.toBe(intentKey('pay ZC-2'))
})

it('an answered intent is over: the next one is a new act', () => {
  const first = intentKey('pay ZC-1')
  forgetIntent('pay ZC-1')
  expect(intentKey('pay ZC-1')).not.toBe(first)
})

it('a key fits what the server takes', () => {
  expect(intentKey('pay ZC-1')).toMatch(/^[0-9a-f]{32}$/)
})
