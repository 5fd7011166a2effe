import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { sha256 } from '../../test/sha256.ts'
import { commit } from './commitment.ts'

const SALT = 'a1'.repeat(32)

it('anyone with the salt and the text can check a commitment with the tools of the system', () => {
  const outside = createHash('sha256').update(`${SALT}\n演示账号 0001`).digest('hex')
  expect(commit(sha256, SALT, '演示账号 0001')).toBe(outside)
})

it('another salt or another text is another commitment, so that nobody can guess', () => {
  const all = [
    commit(sha256, SALT, '演示账号 0001'),
    commit(sha256, 'b2'.repeat(32), '演示账号 0001'),
    commit(sha256, SALT, '演示账号 0002'),
  ]
  expect(new Set(all).size).toBe(3)
  for (const one of all) expect(one).toMatch(/^[0-9a-f]{64}$/)
})
