import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterAll, afterEach, expect, it } from 'vitest'
import { databaseOfItsOwn } from '../../packages/api/test/county.ts'
import { as } from '../../packages/api/test/roles.ts'

const MAIN = fileURLToPath(new URL('../../packages/audit/src/cli/main.ts', import.meta.url))

const url = await databaseOfItsOwn()
const admin = new Client(url)
await admin.connect()
afterAll(() => admin.end())

async function lianzhaoAudit(args: readonly string[], booksUrl: string | undefined = as('audit', url)) {
  const { AUDIT_DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, ['--conditions=@lianzhao/source', MAIN, ...args], {
    env: { ...env, ...(booksUrl && { AUDIT_DATABASE_URL: booksUrl }) },
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, lines: out.trim().split('\n'), error }
}

/** Edits as an owner would who trusts that nobody replays: triggers off, the edit, triggers on again. */
async function behindTheBack(sql: string): Promise<void> {
  await admin.query(`
    begin;
    alter table spending.request disable trigger all;
    ${sql};
    alter table spending.request enable trigger all;
    alter table spending.request enable always trigger explained;
    commit`)
}

const some = `number = 'ZC-2015-0001'`
afterEach(() => behindTheBack(`update spending.request set purpose = replace(purpose, '※', '') where ${some}`))

it('says that sound books are sound, in both languages, and ends with 0', async () => {
  const { code, lines, error } = await lianzhaoAudit(['verify'])
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^一致:.*\d+ 条事实.* \/ Sound: \d+ facts/)
  expect(error).toBe('')
  expect(code).toBe(0)
})

it('names record and column of an edited row with both values, and ends with 1', async () => {
  await behindTheBack(`update spending.request set purpose = purpose || '※' where ${some}`)
  const { code, lines } = await lianzhaoAudit(['verify'])
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/支出申请 ZC-2015-0001.*列 purpose.*※.*spending request ZC-2015-0001.*Column purpose/)
  expect(lines[1]).toMatch(/^被改动:.*1 处不一致.* \/ Tampered with: .* 1 differences/)
  expect(code).toBe(1)
})

it('says the same to programs as JSON', async () => {
  await behindTheBack(`update spending.request set purpose = purpose || '※' where ${some}`)
  const { code, lines } = await lianzhaoAudit(['verify', '--json'])
  const answer = JSON.parse(lines.join('\n')) as object
  expect(answer).toMatchObject({
    outcome: 'TAMPERED',
    differences: [{ fault: 'COLUMN_DIFFERS', kind: 'spending.request', number: 'ZC-2015-0001', column: 'purpose' }],
  })
  expect(code).toBe(1)
})

it('comes to no verdict, and ends with 3, where the books cannot be reached', async () => {
  const { code, lines } = await lianzhaoAudit(['verify'], 'postgres://lianzhao_audit:x@127.0.0.1:9/books')
  expect(lines).toEqual([expect.stringMatching(/^不完整:.* \/ Incomplete: /)])
  expect(code).toBe(3)
})

it('comes to no verdict where nobody says which books', async () => {
  const { code, lines } = await lianzhaoAudit(['verify', '--json'], '')
  expect(JSON.parse(lines[0]!)).toMatchObject({
    outcome: 'INCOMPLETE',
    message: expect.stringContaining('AUDIT_DATABASE_URL') as string,
  })
  expect(code).toBe(3)
})

it.each([
  [['--help'], 0],
  [['prove'], 3],
  [['verify', 'everything'], 3],
  [['verify', '--quietly'], 3],
] as const)('explains itself in both languages to %j', async (args, expected) => {
  const { code, lines, error } = await lianzhaoAudit(args)
  expect(lines.join('\n') + error).toMatch(/核验整套账[^]*Verifies the whole books[^]*退出码/)
  expect(code).toBe(expected)
})
