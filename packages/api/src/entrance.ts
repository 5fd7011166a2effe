import { existsSync, readFileSync } from 'node:fs'
import { POST_NAMES, teamOf, type Bilingual, type Post } from '@lianzhao/domain'
import type { FastifyInstance } from 'fastify'
import type { Setup } from './county/setup.ts'
import type { Books } from './database/books.ts'
import { civilDateOf } from './database/clock.ts'
import type { Instance } from './database/instance.ts'
import { named } from './database/named.ts'

type Account = { readonly login: string; readonly password: string; readonly name: string; readonly server: string }
type Offered = Omit<Account, 'server'> & { readonly roles: readonly Bilingual[] }

const POSTS = named(`
  select p.login, a.post, a.teams from organisation.person p join organisation.appointment a on a.person_id = p.id
  where p.login = any($1::text[]) and a.status = 'CONFIRMED' and a."from" <= $2 and (a."to" is null or a."to" >= $2)
  order by a.id`)

/** What the login page shows before anybody has signed in: whose books, and in a demonstration the accounts to try. */
export function serveEntrance(
  app: FastifyInstance,
  books: Books,
  instance: Instance,
  setup: Setup,
  auditAddress: string | null,
  demoFile: string | null,
): void {
  const { county } = instance
  app.get('/entrance', async () => ({
    county: { code: county.code, name: county.name },
    demonstration: county.demonstration,
    /** Nobody can sign in yet: the first accounts are opened here. */
    setup: await setup.isOpen(),
    otherDoor: auditAddress && `${auditAddress}/oversight`,
    accounts: county.demonstration ? await offered(books, instance, accountsIn(demoFile)) : [],
  }))
}

/** The accounts that `npm start` wrote down; those of overseers enter by the other door. */
function accountsIn(demoFile: string | null): Account[] {
  if (!demoFile || !existsSync(demoFile)) return []
  const { accounts } = JSON.parse(readFileSync(demoFile, 'utf8')) as { accounts: Account[] }
  return accounts.filter(({ server }) => server === 'api')
}

async function offered(books: Books, { clock, law }: Instance, accounts: readonly Account[]): Promise<Offered[]> {
  const today = civilDateOf(clock.now())
  const rows = await books.rows<[string, Post, string[]]>(POSTS, [accounts.map(({ login }) => login), today])
  return accounts.flatMap(({ login, password, name }) => {
    const roles = rows.flatMap(([of, post, [team, ...others]]): Bilingual[] => {
      if (of !== login) return []
      const known = team !== undefined && !others.length ? teamOf(law.notice, team)?.name : undefined
      const words = POST_NAMES[post]
      return [known ? { zh: `${known.zh} ${words.zh}`, en: `${known.en}, ${words.en}` } : words]
    })
    return roles.length ? [{ login, password, name, roles }] : []
  })
}
