import { expect, it } from 'vitest'
import { POSTS } from '../../packages/domain/src/organisation/posts.ts'
import { POST_NAMES } from '../../packages/domain/src/organisation/post-names.ts'
import { CLAIM_STATUSES } from '../../packages/domain/src/spending/claim.ts'
import { PAYMENT_STATUSES } from '../../packages/domain/src/spending/payment.ts'
import { REQUEST_STATUSES } from '../../packages/domain/src/spending/request.ts'
import { statusName } from '../../packages/domain/src/spending/status-names.ts'
import { en } from '../../packages/web/src/words/en.ts'
import { zh } from '../../packages/web/src/words/zh.ts'

/** A label begins with a capital and curls its apostrophes; in the middle of a sentence the word is the same. */
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")

it.each(POSTS)('a post is called the same on screens and in refusals: %s', (post) => {
  expect(zh.post[post]).toBe(POST_NAMES[post].zh)
  expect(plain(en.post[post])).toBe(plain(POST_NAMES[post].en))
})

it.each([
  ...REQUEST_STATUSES.map((status) => ['request', status] as const),
  ...CLAIM_STATUSES.map((status) => ['claim', status] as const),
  ...PAYMENT_STATUSES.map((status) => ['payment', status] as const),
])('a status is called the same on screens and in refusals: %s %s', (on, status) => {
  const name = statusName(on, status)
  expect((zh.status[on] as Record<string, string>)[status]).toBe(name.zh)
  expect(plain((en.status[on] as Record<string, string>)[status]!)).toBe(plain(name.en))
})
