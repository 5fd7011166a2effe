import type { Running } from '../keep.ts'
import type { Database } from './database.ts'
import { demoFile, earlierToken, lastLine, type Loaded } from './loaded.ts'
import { runProgram } from './run-program.ts'
import { setupCodeOf, type Secrets } from './secrets.ts'
import { runServer } from './server.ts'
import type { Settings } from './settings.ts'

type Site = { wanted: Settings; secrets: Secrets; database: Database; signal: AbortSignal }

/** Each program gets the keys that it needs and no others: the address with the owner's rights goes to one alone. */
function environment(keys: Record<string, string>): NodeJS.ProcessEnv {
  const env = { ...process.env, ...keys }
  if (keys.DATABASE_URL === undefined) delete env.DATABASE_URL
  return env
}

export async function migrate({ secrets, database, signal }: Site): Promise<void> {
  const env = environment({
    DATABASE_URL: database.url(),
    API_DATABASE_PASSWORD: secrets.apiDatabasePassword,
    AUDIT_DATABASE_PASSWORD: secrets.auditDatabasePassword,
    JOURNAL_DATABASE_PASSWORD: secrets.journalDatabasePassword,
  })
  const name = { chinese: '建立账簿', english: 'The migration' }
  await runProgram({ name, args: ['packages/api/dist/migrate.js'], env }, signal)
}

export async function loadCounty({ wanted, secrets, database, signal }: Site): Promise<Loaded> {
  const env = environment({
    API_DATABASE_URL: database.as('api'),
    AUTH_SECRET: secrets.authSecret,
    COUNTY: wanted.county,
  })
  const name = { chinese: '载入县', english: 'Loading the county' }
  return lastLine(await runProgram({ name, args: ['packages/api/dist/county/main.js'], env }, signal))
}

/** The overseers' accounts live in the audit server's own books; returns their token, where there is somebody to have it. */
export async function openOversight(site: Site, { accounts }: Loaded): Promise<string | undefined> {
  const overseers = accounts.filter(({ server }) => server === 'audit')
  if (!overseers.length) return undefined
  const token = earlierToken(site.wanted.folder)
  const env = environment({ ...auditKeys(site), ...(token !== undefined && { OVERSIGHT_TOKEN: token }) })
  const output = await runProgram(
    {
      name: { chinese: '建立监督账号', english: 'Opening the oversight accounts' },
      args: ['packages/audit/dist/accounts.js', ...(overseers[0] ? ['--token', overseers[0].login] : [])],
      env,
      input: JSON.stringify({ accounts: overseers.map(({ login, password }) => ({ login, password })) }),
    },
    site.signal,
  )
  return lastLine<{ oversightToken: string }>(output).oversightToken
}

export function runApi({ wanted, secrets, database }: Site): Running {
  const env = environment({
    PORT: String(wanted.port),
    API_DATABASE_URL: database.as('api'),
    AUTH_SECRET: secrets.authSecret,
    AUDIT_ADDRESS: wanted.audit,
    DEMO_FILE: demoFile(wanted.folder),
    SETUP_CODE: setupCodeOf(secrets),
  })
  return runServer('packages/api/dist/main.js', env)
}

export function runAudit(site: Site): Running {
  const { wanted } = site
  const env = environment({
    ...auditKeys(site),
    AUDIT_PORT: String(wanted.auditPort),
    API_ADDRESS: wanted.api,
    DEMO_FILE: demoFile(wanted.folder),
  })
  return runServer('packages/audit/dist/main.js', env)
}

function auditKeys({ secrets, database }: Site): Record<string, string> {
  return {
    AUDIT_DATABASE_URL: database.as('audit'),
    JOURNAL_DATABASE_URL: database.as('journal'),
    AUDIT_AUTH_SECRET: secrets.auditAuthSecret,
  }
}
