import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { as } from '../../packages/api/test/roles.ts'
import { OVERSEERS, oversight, PASSWORD } from './oversight.ts'

const MAIN = fileURLToPath(new URL('../../packages/audit/src/cli/main.ts', import.meta.url))
const { url, admin, signIn } = await oversight()

async function account(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@lianzhao/source', MAIN, 'account', ...args], {
    env: { ...process.env, AUDIT_DATABASE_URL: as('audit', url), JOURNAL_DATABASE_URL: as('journal', url) },
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, out, error, password: /shown this once: (\S+)/.exec(out)?.[1] ?? '' }
}
const office = '{ viewer { office } }'

it('opens the account of an overseer, who signs in with the password that is shown once', async () => {
  await admin.query('delete from audit_login.account')
  await admin.query('delete from audit_login.session')
  await admin.query('delete from audit_login."user"')
  const { code, out, password } = await account(OVERSEERS.SUPERVISION)
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/已开立.*监察.* is open/) as string })
  expect(password).toMatch(/^[\w-]{16}$/)
  const ask = await signIn(OVERSEERS.SUPERVISION, password)
  expect(await ask(office)).toEqual({ data: { viewer: { office: 'SUPERVISION' } } })
})

it('resets it: the earlier password and whoever was signed in by it are out', async () => {
  const first = await account(OVERSEERS.AUDIT)
  const earlier = await signIn(OVERSEERS.AUDIT, first.password)
  const { code, out, password } = await account(OVERSEERS.AUDIT)
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/已重设.* is reset/) as string })
  for (const ask of [earlier, await signIn(OVERSEERS.AUDIT, first.password), await signIn(OVERSEERS.AUDIT, PASSWORD)])
    expect(await ask(office)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  expect(await (await signIn(OVERSEERS.AUDIT, password))(office)).toEqual({ data: { viewer: { office: 'AUDIT' } } })
})

it.each(['luxiaochen', 'nobody'])('N-100 %s, who oversees nothing, gets no account', async (login) => {
  const { code, out, error } = await account(login)
  expect({ code, out }).toEqual({ code: 3, out: '' })
  expect(error).toMatch(/没有监督任职.*nobody with the account .* oversees today/)
  const { rowCount } = await admin.query('select from audit_login."user" where username = $1', [login])
  expect(rowCount).toBe(0)
})

it('explains itself where no login is named, or two', async () => {
  for (const args of [[], ['one', 'two']]) {
    const { code, error } = await account(...args)
    expect(code).toBe(3)
    expect(error).toMatch(/account LOGIN/)
  }
})
