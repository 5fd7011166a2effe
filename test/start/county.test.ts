import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startPostgres } from '../../scripts/postgres.ts'
import { asked } from '../../scripts/postgres/asked.ts'
import { emptyFolder, freePorts, refusal, start, type Start } from './lianzhao.ts'

const COUNTY = ['--county', 'ci-county-2015']
const JSON_BODY = { 'content-type': 'application/json' }

describe('npm start -- --county ci-county-2015', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-start-'))
  let running: Start
  let env: Record<string, string>
  let api: string
  const auditUrl = () =>
    (JSON.parse(readFileSync(join(folder, 'connection.json'), 'utf8')) as { auditDatabaseUrl: string }).auditDatabaseUrl
  const count = (what: string) =>
    asked(auditUrl(), async (client) => {
      const { rows } = await client.query<{ count: string }>(`select count(*) from ${what}`)
      return Number(rows[0]?.count)
    })

  beforeAll(async () => {
    const ports = await freePorts()
    env = { DATA_DIR: folder, ...ports }
    api = `http://localhost:${ports.PORT}`
    running = start(env, COUNTY)
    await running.ready()
  })
  afterAll(async () => {
    running.kill('SIGINT')
    await running.exited
    rmSync(folder, { recursive: true, force: true })
  })

  it('reaches a page that can be used, of a county in which nobody can sign in yet', async () => {
    const page = await fetch(`${api}/setup`, { headers: { accept: 'text/html' } })
    expect(await page.text()).toContain('<div id="root">')
    expect(await (await fetch(`${api}/entrance`)).json()).toMatchObject({
      county: { code: 'ci-county-2015' },
      demonstration: false,
      setup: true,
      accounts: [],
    })
  })

  it('begins with the published roster and not one fen: nothing has been asked for', async () => {
    expect(await count('audit.person')).toBe(17)
    expect(await count("audit.appointment where status = 'CONFIRMED' and unit is null")).toBeGreaterThanOrEqual(26)
    for (const empty of ['request', 'claim', 'payment', 'budget_line', 'special_fund', 'delegation'])
      expect(await count(`audit.${empty}`), empty).toBe(0)
    expect(existsSync(join(folder, 'demo.json'))).toBe(false)
  })

  it('prints where the first accounts are opened, and the code opens them once', async () => {
    expect(running.said()).toContain(`${api}/setup`)
    const [, setupCode = ''] = /setup code: (\w+)/.exec(running.said()) ?? []
    const person = (post: string, name: string, login: string) => ({ post, name, login, password: 'willow kettle 7' })
    const people = [
      person('SYSTEM_ADMIN', '系试甲', 'xishijia'),
      person('SECURITY_ADMIN', '安试乙', 'anshiyi'),
      person('SECURITY_ADMIN', '安试丙', 'anshibing'),
      person('AUDIT_ADMIN', '审试丁', 'shenshiding'),
      person('OFFICE_CLERK', '文试戊', 'wenshiwu'),
    ]
    const open = async (code: string) => {
      const body = JSON.stringify({ setupCode: code, document: '测试任命文件 1 号', people })
      return (await fetch(`${api}/first-accounts`, { method: 'POST', headers: JSON_BODY, body })).status
    }
    expect([await open('guess'), await open(setupCode), await open(setupCode)]).toEqual([403, 201, 404])

    const body = JSON.stringify({ username: 'wenshiwu', password: 'willow kettle 7' })
    const entered = await fetch(`${api}/api/auth/sign-in/username`, { method: 'POST', headers: JSON_BODY, body })
    const cookie = entered.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    const asks = JSON.stringify({ query: '{ viewer { person { name } } spendingRequests(first: 1) { totalCount } }' })
    const answer = await fetch(`${api}/graphql`, { method: 'POST', headers: { ...JSON_BODY, cookie }, body: asks })
    expect(await answer.json()).toEqual({
      data: { viewer: { person: { name: '文试戊' } }, spendingRequests: { totalCount: 0 } },
    })
  })

  it('the auditor’s command works without a demonstration: the books are sound, and only overseers get accounts', () => {
    const audit = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/audit.ts', ...args], {
        env: { ...process.env, DATA_DIR: folder },
        encoding: 'utf8',
      })
    const { status, stdout, stderr } = audit('verify')
    expect(status, stdout + stderr).toBe(0)
    const refused = audit('account', 'wenshiwu')
    expect(refused.status).toBe(3)
    expect(refused.stderr).toMatch(/没有监督任职.* oversees today/)
  })

  it('the books of one county are not opened for another', async () => {
    running.kill('SIGINT')
    await running.exited
    const { code, sentences, chinese, english } = await refusal(env, ['--county', 'demo'])
    expect({ code, count: sentences.length }, sentences.join('\n')).toEqual({ code: 1, count: 2 })
    expect(chinese).toContain('ci-county-2015')
    expect(english).toMatch(/^These books belong to .*ci-county-2015.*another DATA_DIR\.$/)
    running = start(env, COUNTY)
    await running.ready()
    expect(await (await fetch(`${api}/entrance`)).json()).toMatchObject({ setup: false })
  })
})

describe('npm start -- --county says why it cannot', () => {
  it.each([[['--counties', 'demo']], [['demo']], [['--county']], [['--county', 'demo', 'more']]])(
    'the arguments are %j',
    async (args) => {
      const { code, chinese, english } = await refusal({ DATA_DIR: emptyFolder(), ...(await freePorts()) }, args)
      expect(code).toBe(1)
      expect(chinese).toContain(`不认识 ${args.join(' ')}`)
      expect(english).toContain('is not known: write npm start -- --county NAME')
    },
  )

  it('nobody knows a county of this name', async () => {
    const env = { DATA_DIR: emptyFolder(), ...(await freePorts()) }
    const { code, sentences, chinese, english } = await refusal(env, ['--county', 'nowhere'])
    expect({ code, count: sentences.length }, sentences.join('\n')).toEqual({ code: 1, count: 2 })
    expect(chinese).toMatch(/没有这个文件.*nowhere.*ci-county-2015, demo/)
    expect(english).toMatch(/There is no file .*nowhere.*ci-county-2015, demo/)
  })

  it('a file of the county is faulty: the line where it is mended', async () => {
    const folder = join(emptyFolder(), 'county')
    cpSync('packages/domain/counties/ci-county-2015', folder, { recursive: true })
    const file = join(folder, 'roster.yaml')
    const lines = readFileSync(file, 'utf8').split('\n')
    const at = lines.findIndex((line) => line.includes('post:'))
    lines[at] = lines[at]!.replace(/post: \w+/, 'post: KING')
    writeFileSync(file, lines.join('\n'))

    const env = { DATA_DIR: emptyFolder(), ...(await freePorts()) }
    const { code, sentences, chinese, english } = await refusal(env, ['--county', folder])
    expect(code).toBe(1)
    expect(chinese).toContain('县的数据文件有误')
    expect(english).toContain('The file of the county is faulty')
    expect(sentences[2]).toContain(`${file}:${at + 1} `)
  })

  it('another version of the product wrote the books', async () => {
    const postgres = await startPostgres(emptyFolder(), { throwaway: true })
    onTestFinished(() => postgres.stop())
    await postgres.createDatabase('earlier')
    await asked(postgres.url('earlier'), (client) =>
      client.query(`create table migration (id serial primary key, name text, executed_at timestamptz default now());
        insert into migration (name) values ('001-create-books')`),
    )
    const env = { DATA_DIR: emptyFolder(), DATABASE_URL: postgres.url('earlier'), ...(await freePorts()) }
    const { code, sentences, chinese, english } = await refusal(env)
    expect({ code, count: sentences.length }, sentences.join('\n')).toEqual({ code: 1, count: 2 })
    expect(chinese).toMatch(/^这些账由另一个版本写成.*。$/)
    expect(english).toMatch(/^These books were written by another version.*\.$/)
  })
})
