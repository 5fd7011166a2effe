import { expect, it } from 'vitest'
import { exclusionsOf, keptApart } from './incompatible-posts.ts'
import { ADMIN_POSTS, OVERSEER_POSTS, POSTS, UNIT_POSTS, type Post } from './posts.ts'

const PAIRS = POSTS.flatMap((one, at) => POSTS.slice(at).map((other) => [one, other] as const))
const works = (post: Post) => ![...OVERSEER_POSTS, ...ADMIN_POSTS, ...UNIT_POSTS].includes(post)
const is = (posts: readonly Post[]) => (post: Post) => posts.includes(post)

/** The clause or rule that keeps two posts apart, said once more from the notice and the accounting law. */
function expected(one: Post, other: Post): string | null {
  const both = (a: (post: Post) => boolean, b: (post: Post) => boolean) => (a(one) && b(other)) || (a(other) && b(one))
  const finance = is(['TREASURY_REVIEWER', 'BUDGET_OFFICER'])
  if (both(finance, is(['OVERSEER_FINANCE']))) return 'Q-25'
  const decides = is(['APPROVER', 'REVIEW_PANEL_CONVENOR', 'OFFICE_DIRECTOR', 'ACCOUNTANT', 'CASHIER'])
  if (both(is(['DISCIPLINE_SECRETARY']), decides)) return 'Q-24'
  if (both(is(['ACCOUNTANT']), is(['CASHIER']))) return 'R-SOD-01'
  if (both(is(OVERSEER_POSTS), (post) => works(post) || is(ADMIN_POSTS)(post))) return 'N-100'
  if (both(is(ADMIN_POSTS), works)) return 'R-SOD-03'
  return is(ADMIN_POSTS)(one) && is(ADMIN_POSTS)(other) && one !== other ? 'R-SOD-03' : null
}

it.each(PAIRS)('%s and %s', (one, other) => {
  expect(keptApart(one, other)?.id ?? null).toBe(expected(one, other))
  expect(keptApart(other, one)).toBe(keptApart(one, other))
})

it('the published posts of one man, deputy head, director and head of two teams, are not kept apart', () => {
  const held: readonly Post[] = [
    'LEADING_GROUP_DEPUTY_HEAD',
    'OFFICE_DIRECTOR',
    'TEAM_HEAD',
    'STANDING_COMMITTEE_MEMBER',
  ]
  expect(held.flatMap((one) => held.map((other) => keptApart(one, other)))).toEqual(Array(16).fill(undefined))
})

it.each(POSTS)('what a %s excludes is every post kept apart from it, each once', (name) => {
  const excluded = exclusionsOf(name).flatMap(({ posts, basis }) => posts.map((post) => [post, basis] as const))
  const apart = POSTS.filter((other) => keptApart(name, other))
  expect(excluded.map(([post]) => post).toSorted()).toEqual(apart.toSorted())
  for (const [post, basis] of excluded) expect(keptApart(name, post)).toBe(basis)
})
