import './node-version.ts'
import { fileURLToPath } from 'node:url'
import { AlreadySaid, CannotStart } from './cannot-start.ts'
import { place } from './postgres.ts'
import { build } from './start/build.ts'
import { clusterFolder } from './start/cluster-place.ts'
import { publishConnection } from './start/connection.ts'
import { openDataFolder } from './start/data-folder.ts'
import { fits, openDatabase } from './start/database.ts'
import { announce, writeDemoFile } from './start/loaded.ts'
import { takeLock } from './start/lock.ts'
import { whenNpmEnds } from './start/npm-ended.ts'
import { portFree } from './start/ports.ts'
import { loadCounty, migrate, openOversight, runApi, runAudit } from './start/programs.ts'
import { secretsOf, setupCodeOf } from './start/secrets.ts'
import { untilHealthy, untilOneEnds } from './start/server.ts'
import { settings } from './start/settings.ts'
import { steps } from './start/steps.ts'

const stopping = new AbortController()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopping.abort())
whenNpmEnds(() => stopping.abort())
// A terminal that was closed takes no more words; the ending still has to be in order.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

const endings: (() => unknown)[] = []
try {
  await runUntil(stopping.signal)
} catch (error) {
  if (!stopping.signal.aborted) {
    if (!(error instanceof AlreadySaid)) console.error(error instanceof CannotStart ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
for (const end of endings.reverse()) await end()
process.exit()

async function runUntil(signal: AbortSignal): Promise<void> {
  const wanted = settings(process.env, process.argv.slice(2))
  const { folder, databaseUrl } = wanted
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  const step = steps(6, signal)

  const { secrets, cluster } = await step('检查数据目录和端口', 'Checking the data folder and the ports', async () => {
    openDataFolder(folder)
    endings.push(takeLock(wanted))
    await portFree('PORT', wanted.port)
    await portFree('AUDIT_PORT', wanted.auditPort)
    const cluster = databaseUrl ? folder : clusterFolder(wanted)
    if (databaseUrl) await fits(databaseUrl)
    else place(cluster)
    return { secrets: secretsOf(folder), cluster }
  })
  await step('构建', 'Building', () => build(signal))
  const database = await step('启动 PostgreSQL', 'Starting PostgreSQL', async () => {
    const opened = await openDatabase(wanted, cluster, secrets)
    endings.push(opened.stop)
    return opened
  })
  const site = { wanted, secrets, database, signal }
  await step('建立账簿和数据库角色', 'Migrating', () => migrate(site))
  const county = await step('载入县', 'Loading the county', async () => {
    const loaded = await loadCounty(site)
    const token = await openOversight(site, loaded)
    await database.complete()
    if (loaded.county.demonstration) writeDemoFile(wanted, loaded, token)
    endings.push(
      publishConnection(folder, {
        auditDatabaseUrl: database.as('audit'),
        journalDatabaseUrl: database.as('journal'),
      }),
    )
    return loaded
  })
  const servers = await step('启动业务端和监督端', 'Starting the office server and the oversight server', async () => {
    const api = runApi(site)
    const audit = runAudit(site)
    endings.push(() => Promise.all([api.end(), audit.end()]))
    await untilHealthy(wanted.api, api, signal)
    await untilHealthy(wanted.audit, audit, signal)
    return { api, audit }
  })
  announce(wanted, county, setupCodeOf(secrets))
  await untilOneEnds({ ...servers, database }, signal)
}
