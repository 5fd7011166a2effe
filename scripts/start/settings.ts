import { basename, resolve } from 'node:path'
import { CannotStart } from '../cannot-start.ts'

/** What the environment asks for; an empty variable is one that was not set. */
export type Settings = {
  folder: string
  /** Somebody named the folder; nothing is put anywhere else then. */
  chosen: boolean
  port: number
  auditPort: number
  api: string
  audit: string
  /** The name of a county that comes along, or a folder with the files of another. */
  county: string
  /** Somebody's own PostgreSQL instead of the one that comes along. */
  databaseUrl: URL | undefined
}

export function settings(env: NodeJS.ProcessEnv, args: readonly string[]): Settings {
  const county = countyFrom(args, env.COUNTY)
  const port = portFrom('PORT', env.PORT || '4000')
  const auditPort = portFrom('AUDIT_PORT', env.AUDIT_PORT || '4100')
  if (port === auditPort)
    throw new CannotStart(
      `PORT 与 AUDIT_PORT 都是 ${port}；业务端与监督端各需一个端口，请改其中一个。`,
      `PORT and AUDIT_PORT are both ${port}: the office server and the oversight server need a port each, change one of them.`,
    )
  return {
    folder: resolve(env.DATA_DIR || folderOf(county)),
    chosen: !!env.DATA_DIR,
    port,
    auditPort,
    county,
    api: `http://localhost:${port}`,
    audit: `http://localhost:${auditPort}`,
    databaseUrl: env.DATABASE_URL ? databaseFrom(env.DATABASE_URL) : undefined,
  }
}

const DEMONSTRATION = 'demo'

/** `npm start -- --county NAME`, or COUNTY. */
function countyFrom(args: readonly string[], variable: string | undefined): string {
  const [flag, name, ...others] = args
  if (flag === undefined) return variable || DEMONSTRATION
  if (flag === '--county' && name && !others.length) return name
  throw new CannotStart(
    `不认识 ${args.join(' ')}；写法是 npm start -- --county 县名，例如 --county ci-county-2015。`,
    `${args.join(' ')} is not known: write npm start -- --county NAME, for example --county ci-county-2015.`,
  )
}

/** Every county has books of its own. */
const folderOf = (county: string): string =>
  county === DEMONSTRATION ? '.data' : `.data-${basename(county).replace(/[^a-z0-9-]/g, '')}`

function portFrom(variable: string, value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535) return Number(value)
  throw new CannotStart(
    `${variable}=${value} 不是端口号；请填 1 至 65535 之间的整数，例如 ${variable}=4000。`,
    `${variable}=${value} is not a port: give a whole number from 1 to 65535, for example ${variable}=4000.`,
  )
}

function databaseFrom(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname && url.username && url.pathname.length > 1)
    return url
  throw new CannotStart(
    'DATABASE_URL 的写法应为 postgres://用户:口令@主机:端口/数据库。',
    'DATABASE_URL must have the form postgres://user:password@host:port/database.',
  )
}
