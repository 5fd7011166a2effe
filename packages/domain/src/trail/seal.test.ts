import { expect, it } from 'vitest'
import { sha256 } from '../../test/sha256.ts'
import { fen } from '../money.ts'
import { FACT_FORMAT, seal } from './seal.ts'

const PLACE = { kind: 'spending.request', record: 'request', version: 2, previous: 'f0'.repeat(32) }
const FACT = { type: 'HoldClaimed', claimId: 'claim', amount: fen(50_000n) }
const DEARER = { ...FACT, amount: fen(50_001n) }
const ACT = { actor: '禾', at: '2015-06-12T06:05:00.000Z', command: 'fileClaim', key: 'key' } as const

it('a fact is stored in exactly these bytes, and their hash', () => {
  const sealed = seal(sha256, PLACE, FACT, ACT)
  expect(sealed.body).toBe(
    '{"act":{"actor":"禾","at":"2015-06-12T06:05:00.000Z","command":"fileClaim","key":"key"},' +
      '"fact":{"amount":"50000","claimId":"claim","type":"HoldClaimed","v":1},' +
      `"kind":"spending.request","previous":"${'f0'.repeat(32)}","record":"request","version":2}`,
  )
  expect(sealed).toEqual({
    record: 'request',
    version: 2,
    previous: PLACE.previous,
    body: sealed.body,
    hash: sha256(sealed.body),
  })
  expect(FACT_FORMAT).toBe(1)
})

it('the first fact of a record has no fact before it', () => {
  const { body, previous } = seal(sha256, { ...PLACE, version: 1, previous: null }, FACT, ACT)
  expect(previous).toBeNull()
  expect(body).toContain('"previous":null')
})

it('who, when, which command and key, where and what: a change of any of them is another hash', () => {
  const hashes = [
    seal(sha256, PLACE, FACT, ACT),
    seal(sha256, { ...PLACE, kind: 'spending.claim' }, FACT, ACT),
    seal(sha256, { ...PLACE, record: 'another' }, FACT, ACT),
    seal(sha256, { ...PLACE, version: 3 }, FACT, ACT),
    seal(sha256, { ...PLACE, previous: '0f'.repeat(32) }, FACT, ACT),
    seal(sha256, PLACE, DEARER, ACT),
    seal(sha256, PLACE, { ...FACT, type: 'HoldUnclaimed' }, ACT),
    seal(sha256, PLACE, FACT, { ...ACT, actor: '甘' }),
    seal(sha256, PLACE, FACT, { ...ACT, at: '2015-06-12T06:05:00.001Z' }),
    seal(sha256, PLACE, FACT, { ...ACT, command: 'returnClaim' }),
    seal(sha256, PLACE, FACT, { ...ACT, key: 'another' }),
  ].map(({ hash }) => hash)
  expect(new Set(hashes).size).toBe(hashes.length)
})
