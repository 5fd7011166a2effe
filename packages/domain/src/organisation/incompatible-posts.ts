import type { Basis } from '../decision.ts'
import { ADMIN_POSTS, OVERSEER_POSTS, POSTS, UNIT_POSTS, type Post } from './posts.ts'

const N_100: Basis = { id: 'N-100', citation: { zh: '通知第九条', en: 'Notice, clause 9' } }
const Q_24: Basis = {
  id: 'Q-24',
  citation: {
    zh: '对通知的理解 Q-24:纪检只监督',
    en: 'Reading Q-24 of the notice: discipline inspection only oversees',
  },
}
const Q_25: Basis = {
  id: 'Q-25',
  citation: {
    zh: '对通知的理解 Q-25:财政拨付与财政监督分开',
    en: 'Reading Q-25 of the notice: finance that pays is apart from finance oversight',
  },
}
const THREE: Basis = {
  id: 'R-SOD-03',
  citation: { zh: '三员分立;监督独立', en: 'The three administrators are apart; oversight is independent' },
}
const ARTICLE_37: Basis = {
  id: 'R-SOD-01',
  citation: { zh: '会计法第三十七条:出纳不得兼记账', en: 'Accounting Law, article 37: a cashier keeps no books' },
}

/** Posts that act on spending or on the organisation. */
const WORKING: readonly Post[] = POSTS.filter(
  (post) => ![...OVERSEER_POSTS, ...ADMIN_POSTS, ...UNIT_POSTS].includes(post),
)
const DECIDING: readonly Post[] = ['APPROVER', 'REVIEW_PANEL_CONVENOR', 'OFFICE_DIRECTOR', 'ACCOUNTANT', 'CASHIER']

type Apart = { readonly one: readonly Post[]; readonly other: readonly Post[]; readonly basis: Basis }

/** Which posts one person never holds together, on any matter, and why. The first that applies is the one that is told. */
const APART: readonly Apart[] = [
  { one: ['TREASURY_REVIEWER', 'BUDGET_OFFICER'], other: ['OVERSEER_FINANCE'], basis: Q_25 },
  { one: ['DISCIPLINE_SECRETARY'], other: DECIDING, basis: Q_24 },
  { one: ['ACCOUNTANT'], other: ['CASHIER'], basis: ARTICLE_37 },
  { one: OVERSEER_POSTS, other: [...WORKING, ...ADMIN_POSTS], basis: N_100 },
  { one: ADMIN_POSTS, other: WORKING, basis: THREE },
  { one: ['SYSTEM_ADMIN'], other: ['SECURITY_ADMIN', 'AUDIT_ADMIN'], basis: THREE },
  { one: ['SECURITY_ADMIN'], other: ['AUDIT_ADMIN'], basis: THREE },
]

/** What keeps two posts apart, or undefined where one person may hold both. */
export const keptApart = (a: Post, b: Post): Basis | undefined =>
  APART.find(({ one, other }) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)))
    ?.basis

/** Posts that the holder of another post cannot take beside it, and on which basis. */
export type PostsApart = { readonly posts: readonly Post[]; readonly basis: Basis }

/** What a post excludes, one entry for each basis. */
export function exclusionsOf(post: Post): readonly PostsApart[] {
  const found = POSTS.flatMap((other) => {
    const basis = keptApart(post, other)
    return basis ? [{ other, basis }] : []
  })
  return [...new Set(found.map(({ basis }) => basis))].map((basis) => ({
    basis,
    posts: found.filter((one) => one.basis === basis).map(({ other }) => other),
  }))
}
