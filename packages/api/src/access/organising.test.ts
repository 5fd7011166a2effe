import { ACTIONS, OPERATIONS, POSTS, UNIT_POSTS, type Action, type Operation, type Post } from '@lianzhao/domain'
import { beforeAll, expect, it } from 'vitest'
import { appoint } from '../../test/appoint.ts'
import { county, type Ask } from '../../test/county.ts'

/** Who may change the organisation, and who may read what; written from the specification, post by post. */
type Other = Exclude<Operation, Action>
const LADDER: readonly Post[] = ['LEADING_GROUP_HEAD', 'OFFICE_DIRECTOR', 'APPROVER', 'REVIEW_PANEL_CONVENOR']
const TEAMS: readonly Post[] = ['TEAM_HEAD', 'TEAM_DEPUTY_HEAD', 'TEAM_MEMBER']
const OFFICE: readonly Post[] = ['OFFICE_DIRECTOR', 'OFFICE_DEPUTY_DIRECTOR', 'OFFICE_CLERK']
const MONEY: readonly Post[] = ['ACCOUNTANT', 'CASHIER', 'TREASURY_REVIEWER']
const OVERSEERS: readonly Post[] = ['OVERSEER_SUPERVISION', 'OVERSEER_AUDIT', 'OVERSEER_FINANCE']
const READERS: readonly Post[] = [...LADDER, ...OFFICE, 'LEADING_GROUP_DEPUTY_HEAD', ...TEAMS, ...MONEY]

const MAY: Readonly<Record<Other, readonly Post[]>> = {
  HAND_OVER: ['TEAM_HEAD', 'OFFICE_CLERK'],
  REGISTER_PERSON: ['OFFICE_CLERK', 'SECURITY_ADMIN'],
  PROPOSE_APPOINTMENT: ['OFFICE_CLERK', 'SECURITY_ADMIN'],
  DECIDE_APPOINTMENT: ['OFFICE_DIRECTOR', 'SECURITY_ADMIN'],
  END_APPOINTMENT: ['OFFICE_CLERK', 'SECURITY_ADMIN'],
  DELEGATE: ['LEADING_GROUP_HEAD', 'APPROVER', 'REVIEW_PANEL_CONVENOR'],
  CHANGE_UNIT: ['OFFICE_CLERK'],
  SEAT_TEAM: ['OFFICE_CLERK'],
  OPEN_ACCOUNT: ['SYSTEM_ADMIN'],
  CLOSE_ACCOUNT: ['SYSTEM_ADMIN'],
  READ_SPENDING: READERS,
  READ_LINES: [...READERS, 'BUDGET_OFFICER'],
  READ_ACCOUNT: [...TEAMS, ...MONEY],
  READ_ORGANISATION: POSTS.filter((post) => !UNIT_POSTS.includes(post) || post === 'DEPARTMENT_OFFICER'),
  READ_LOGINS: ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'],
  READ_ADMIN_ACTS: ['AUDIT_ADMIN'],
  OVERSEE: OVERSEERS,
  OVERSEE_SEALED: ['OVERSEER_SUPERVISION'],
}
const OTHERS = Object.keys(MAY) as Other[]

const { books, login, signIn } = await county()
let people: readonly { readonly post: Post | null; readonly ask: Ask }[]

beforeAll(async () => {
  people = await Promise.all(
    [null, ...POSTS].map(async (post, index) => {
      const name = `holder${index}`
      await appoint(books, login, name, post === null ? [] : [{ post, teams: ['TAIWAN_GENERAL_INDUSTRY'] }])
      return { post, ask: await signIn(name) }
    }),
  )
}, 60_000)

it('the table speaks of every operation that is no act on a matter', () => {
  expect([...OTHERS, ...ACTIONS].sort()).toEqual([...OPERATIONS].sort())
})

it('every post is told of every operation whether it may, and why', async () => {
  const document = `{ ${OTHERS.map((one) => `${one}: explainOperation(operation: ${one}) { allowed chain { kind sentence favours people { name } } }`).join('\n')} }`
  for (const { post, ask } of people) {
    const { data } = await ask(document, {}, { 'accept-language': 'en' })
    for (const one of OTHERS) {
      const { allowed, chain } = data[one] as { allowed: boolean; chain: { kind: string; favours: boolean }[] }
      expect(allowed, `${post} ${one}`).toBe(post !== null && MAY[one].includes(post))
      expect(chain.map(({ kind }) => kind)).toEqual(['POST', 'MATRIX', 'ANSWER'])
      expect(chain.every(({ favours }) => favours)).toBe(allowed)
    }
  }
})

it('whoever reads lists by no post gets empty ones', async () => {
  const document = `{ spendingRequests(first: 100) { totalCount } budgetLines(first: 100) { totalCount } }`
  for (const { post, ask } of people) {
    const { data } = await ask(document)
    if (post === null || !MAY.READ_SPENDING.includes(post))
      expect(data.spendingRequests.totalCount, String(post)).toBe(0)
    const lines = data.budgetLines.totalCount as number
    expect(lines > 0, String(post)).toBe(post !== null && MAY.READ_LINES.includes(post))
  }
})
