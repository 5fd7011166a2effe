import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startPostgres } from '../../scripts/postgres.ts'
import { asked } from '../../scripts/postgres/asked.ts'
import { emptyFolder, freePorts, refusal } from './lianzhao.ts'

/** One sentence in each language, and nothing that only a programmer can read. */
async function expectRefusal(env: Record<string, string>, chinese: string, english: string): Promise<void> {
  const { code, sentences } = await refusal({ ...(await freePorts()), ...env })
  expect({ code, count: sentences.length }, sentences.join('\n')).toEqual({ code: 1, count: 2 })
  expect(sentences[0]).toContain(chinese)
  expect(sentences[0]).toMatch(/\p{Script=Han}.*。$/u)
  expect(sentences[1]).toContain(english)
  expect(sentences[1]).toMatch(/^[^\p{Script=Han}]+\.$/u)
}

describe('npm start says in one sentence why it cannot', () => {
  it('the data folder is a file', async () => {
    const file = join(emptyFolder(), 'file')
    writeFileSync(file, 'somebody’s')
    await expectRefusal({ DATA_DIR: file }, '不是目录', 'is not a folder')
    expect(readFileSync(file, 'utf8')).toBe('somebody’s')
  })

  it('a file lies on the way to the data folder', async () => {
    const file = join(emptyFolder(), 'file')
    writeFileSync(file, '')
    await expectRefusal({ DATA_DIR: join(file, 'data') }, '无法建立数据目录', 'cannot be created')
  })

  it.runIf(process.platform === 'linux')('the data folder may not be made', async () => {
    await expectRefusal({ DATA_DIR: '/proc/lianzhao' }, '无法建立数据目录', 'cannot be created')
  })

  it.runIf(process.platform === 'linux')('the data folder is read-only, even to root', async () => {
    await expectRefusal({ DATA_DIR: '/proc' }, '不可写', 'cannot be written')
  })

  it.runIf(process.getuid?.() === 0)('started by root, PostgreSQL cannot reach the data folder', async () => {
    const closed = emptyFolder()
    await expectRefusal({ DATA_DIR: join(closed, 'data') }, `无法进入 ${closed}`, `may not enter ${closed}`)
  })

  it('PostgreSQL’s files are half-written, and are left as they are', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'postgres/base'), { recursive: true })
    writeFileSync(join(folder, 'postgres/base/1'), 'somebody’s')
    await expectRefusal({ DATA_DIR: folder }, `数据目录不完整：${join(folder, 'postgres')}`, 'half-written')
    expect(readFileSync(join(folder, 'postgres/base/1'), 'utf8')).toBe('somebody’s')
    expect(readdirSync(folder)).toEqual(['postgres'])
  })

  it('PostgreSQL’s files are of another version', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'postgres/global'), { recursive: true })
    for (const file of ['postgresql.conf', 'global/pg_control']) writeFileSync(join(folder, 'postgres', file), '')
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '17\n')
    await expectRefusal({ DATA_DIR: folder }, 'PostgreSQL 17 写成', 'written by PostgreSQL 17')
  })

  it('the secrets of an existing data folder are gone', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'secret.json'), '{"authSecret": "abc')
    await expectRefusal({ DATA_DIR: folder }, join(folder, 'secret.json'), 'is missing or illegible')
  })

  it.each(['PORT', 'AUDIT_PORT'])('%s is in use', async (variable) => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const folder = emptyFolder()
    await expectRefusal({ DATA_DIR: folder, [variable]: String(port) }, `用 ${variable} 指定`, `set ${variable} to`)
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['abc', '0', '65536', '40.5', '-1'])('PORT=%s is no port', async (PORT) => {
    await expectRefusal({ DATA_DIR: emptyFolder(), PORT }, `PORT=${PORT} 不是端口号`, `PORT=${PORT} is not a port`)
  })

  it('both servers are given the same port', async () => {
    await expectRefusal({ PORT: '4321', AUDIT_PORT: '4321' }, '都是 4321', 'are both 4321')
  })
})

describe('npm start on somebody’s own PostgreSQL says in one sentence why it cannot', () => {
  it('DATABASE_URL is not an address', async () => {
    await expectRefusal({ DATA_DIR: emptyFolder(), DATABASE_URL: 'here' }, 'DATABASE_URL 的写法', 'must have the form')
  })

  it('nobody answers there', async () => {
    const { PORT } = await freePorts()
    const url = `postgres://somebody:secret@127.0.0.1:${PORT}/books`
    await expectRefusal(
      { DATA_DIR: emptyFolder(), DATABASE_URL: url },
      '无法连接',
      `127.0.0.1:${PORT}/books, cannot be`,
    )
  })

  it('the user may not create roles, or not create schemas, or is not known; and no password is repeated', async () => {
    const postgres = await startPostgres(emptyFolder(), { throwaway: true })
    onTestFinished(() => postgres.stop())
    await asked(postgres.url('postgres'), (client) =>
      client.query(`create role plain login password 'plain-secret';
        create role maker login createrole password 'maker-secret'`),
    )
    const as = (user: string) => ({
      DATA_DIR: emptyFolder(),
      DATABASE_URL: postgres.url('postgres').replace('postgres:local', `${user}:${user}-secret`),
    })
    await expectRefusal(as('plain'), 'CREATEROLE', 'may not create roles')
    await expectRefusal(as('maker'), 'CREATE ON DATABASE', 'may not create schemas')
    const { sentences } = await refusal({ ...(await freePorts()), ...as('unknown') })
    expect(sentences.join()).toContain('password authentication failed')
    expect(sentences.join()).not.toContain('unknown-secret')
  })
})
