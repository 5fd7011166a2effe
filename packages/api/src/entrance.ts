import { existsSync, readFileSync } from 'node:fs'
import type { Bilingual } from '@lianzhao/domain'
import type { FastifyInstance } from 'fastify'
import { rosterRoles } from './demonstration/roster.ts'
import type { Instance } from './database/instance.ts'

type Offered = {
  readonly login: string
  readonly password: string
  readonly name: string
  readonly roles: readonly Bilingual[]
}

/** What the login page shows before anybody has signed in: whose books, and in a demonstration the accounts to try. */
export function serveEntrance(
  app: FastifyInstance,
  { county }: Instance,
  auditAddress: string | null,
  demoFile: string | null,
): void {
  app.get('/entrance', () => ({
    county: { code: county.code, name: county.name },
    demonstration: county.demonstration,
    otherDoor: auditAddress && `${auditAddress}/oversight`,
    accounts: county.demonstration ? offered(demoFile) : [],
  }))
}

/** The accounts that `npm start` wrote down; those of overseers enter by the other door. */
function offered(demoFile: string | null): Offered[] {
  if (!demoFile || !existsSync(demoFile)) return []
  const { accounts } = JSON.parse(readFileSync(demoFile, 'utf8')) as { accounts: { login: string; password: string }[] }
  return accounts.flatMap(({ login, password }) => {
    const known = rosterRoles(login)
    return known && !known.oversees ? [{ login, password, name: known.name, roles: known.roles }] : []
  })
}
