import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked } from '../../scripts/postgres/asked.ts'
import { emptyFolder, freePorts, refusal, start, type Start } from './lianzhao.ts'
import { descendants, stillRunning } from './processes.ts'

type Demo = {
  api: string
  audit: string
  accounts: { login: string; password: string; name: string; roles: string[]; server: 'api' | 'audit' }[]
  oversightToken: string
}

const folder = mkdtempSync(join(tmpdir(), 'lianzhao-start-'))
const ports = await freePorts()
const api = `http://localhost:${ports.PORT}`
const audit = `http://localhost:${ports.AUDIT_PORT}`
const env = { DATA_DIR: folder, ...ports }
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const demo = () => read('demo.json') as Demo
const facts = () => {
  const { auditDatabaseUrl } = read('connection.json') as { auditDatabaseUrl: string }
  return asked(auditDatabaseUrl, async (client) => {
    // Sorted here: the overseers' role may not even call the functions for it.
    const { rows } = await client.query<{ hash: Buffer }>('select hash from trail.fact')
    return rows.map(({ hash }) => hash.toString('hex')).sort()
  })
}
const healthy = async (address: string) => (await fetch(`${address}/healthz`)).status === 200

let running: Start
afterAll(async () => {
  running.kill('SIGINT')
  await running.exited
  rmSync(folder, { recursive: true, force: true })
})

describe('npm start', () => {
  beforeAll(async () => {
    running = start(env)
  })

  it('a first start that is interrupted while it fills the books does not stand in the way of the next', async () => {
    await expect.poll(running.said, { timeout: 60_000 }).toContain('[5/6]')
    const processes = descendants(running.pid)
    running.kill('SIGINT')
    expect(await running.exited).toBe(0)
    expect(stillRunning(processes)).toEqual([])
    expect(existsSync(join(folder, 'running.json'))).toBe(false)

    running = start(env)
    await running.ready()
  })

  it('answers on both ports, with the page at the first', async () => {
    expect(await healthy(api)).toBe(true)
    expect(await healthy(audit)).toBe(true)
    const page = await fetch(api, { headers: { accept: 'text/html' } })
    expect(await page.text()).toContain('<div id="root">')
  })

  it('shows each step with its seconds, the addresses and the accounts', () => {
    for (let step = 1; step <= 6; step++) expect(running.said()).toMatch(new RegExp(`\\[${step}/6\\] ✓ \\d+\\.\\d 秒`))
    for (const { login, name } of demo().accounts) expect(running.said()).toMatch(new RegExp(`${login} .*${name}`))
    expect(running.said()).toContain(api)
    expect(running.said()).toContain(audit)
  })

  it('writes down, for its owner alone, what is needed to sign in', async () => {
    expect(demo()).toMatchObject({ api, audit, oversightToken: expect.stringMatching(/.{20}/) as string })
    for (const account of demo().accounts)
      expect(account).toMatchObject({
        login: expect.any(String) as string,
        password: expect.any(String) as string,
        name: expect.stringMatching(/\p{Script=Han}/u) as string,
        roles: expect.arrayContaining([expect.any(String)]) as string[],
      })
    for (const file of ['demo.json', 'secret.json', 'connection.json'])
      expect(statSync(join(folder, file)).mode & 0o777, file).toBe(0o600)
  })

  it('every account that it names can sign in at its server, and no other password does', async () => {
    const signIn = async (address: string, username: string, password: string) => {
      const body = JSON.stringify({ username, password })
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${address}/api/auth/sign-in/username`, { method: 'POST', headers, body })
      return answer.status
    }
    for (const { login, password, server } of demo().accounts) {
      const address = server === 'audit' ? audit : api
      expect(await signIn(address, login, password), login).toBe(200)
    }
    const [first] = demo().accounts
    expect(await signIn(api, first?.login ?? '', 'another password')).toBe(401)
  })

  it('the books that it opens are found sound by the auditor’s command', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/audit.ts', 'verify'], {
      env: { ...process.env, DATA_DIR: folder },
      encoding: 'utf8',
    })
    expect(status, stdout + stderr).toBe(0)
  })

  it('a second start on the same folder names the address of the first and does it no harm', async () => {
    const { code, sentences, chinese, english } = await refusal(env)
    expect({ code, count: sentences.length }).toEqual({ code: 1, count: 2 })
    expect(chinese).toContain(api)
    expect(english).toContain(`already runs on ${folder}`)
    expect(await healthy(api)).toBe(true)
    expect(existsSync(join(folder, 'running.json'))).toBe(true)
  })

  it('a start on another folder finds the port in use and does the first no harm', async () => {
    const { code, english } = await refusal({ ...env, DATA_DIR: emptyFolder() })
    expect({ code, english }).toEqual({
      code: 1,
      english: expect.stringContaining(`Port ${ports.PORT} is in use`) as string,
    })
    expect(await healthy(api)).toBe(true)
  })
})

describe('the end of npm start', () => {
  it(
    'Ctrl-C ends everything within 15 seconds, and the books are as they were at the next start',
    { timeout: 120_000 },
    async () => {
      const before = { facts: await facts(), token: demo().oversightToken }
      expect(before.facts.length).toBeGreaterThan(0)
      const processes = descendants(running.pid)
      expect(processes.filter(({ command }) => command.includes('postgres -D'))).toHaveLength(1)

      const from = performance.now()
      running.kill('SIGINT')
      expect(await running.exited).toBe(0)
      expect(performance.now() - from).toBeLessThan(15_000)
      expect(stillRunning(processes)).toEqual([])
      expect(readdirSync(folder).sort()).toEqual(['demo.json', 'postgres', 'postgres.log', 'secret.json'])

      running = start(env)
      await running.ready()
      expect({ facts: await facts(), token: demo().oversightToken }).toEqual(before)
    },
  )

  it(
    'even killed outright it leaves no process behind, and the next start clears the way',
    { timeout: 120_000 },
    async () => {
      const processes = descendants(running.pid)
      running.kill('SIGKILL')
      await running.exited
      await expect.poll(() => stillRunning(processes), { timeout: 15_000 }).toEqual([])

      running = start(env)
      await running.ready()
      expect(await healthy(audit)).toBe(true)
    },
  )

  it('a server that dies takes the others with it, with a sentence', { timeout: 60_000 }, async () => {
    const processes = descendants(running.pid)
    const server = processes.find(({ command }) => command.endsWith('packages/audit/dist/main.js'))
    process.kill(server?.pid ?? 0, 'SIGKILL')
    expect(await running.exited).toBe(1)
    expect(running.said()).toContain('The oversight server ended unexpectedly; the rest is being stopped.')
    expect(stillRunning(processes)).toEqual([])
  })
})
