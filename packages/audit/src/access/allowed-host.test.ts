import { expect, it } from 'vitest'
import { isAllowedHost } from './allowed-host.ts'

it.each([
  [['localhost:*'], 'localhost:4100', true],
  [['localhost:*'], 'LOCALHOST:80', true],
  [['localhost:*'], 'localhost.example:4100', false],
  [['localhost:*'], 'notlocalhost:4100', false],
  [['audit.county.example'], 'audit.county.example', true],
  [['audit.county.example'], 'auditxcounty.example', false],
  [['*.county.example'], 'audit.county.example', true],
  [['*'], 'anything:1', true],
  [[], 'localhost:4100', false],
])('%j and %s: %s', (patterns, host, expected) => {
  expect(isAllowedHost(patterns, host)).toBe(expected)
})
