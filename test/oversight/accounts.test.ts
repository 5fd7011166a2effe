import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { as, SECRET } from '../../packages/api/test/roles.ts'
import { oversight } from './oversight.ts'

const MAIN = fileURLToPath(new URL('../../packages/audit/src/accounts.ts', import.meta.url))
const { signIn, url, withToken } = await oversight()

async function openAccounts(accounts: object[], args: string[], earlier = ''): Promise<string> {
  const child = spawn(process.execPath, ['--conditions=@lianzhao/source', MAIN, ...args], {
    env: {
      ...process.env,
      JOURNAL_DATABASE_URL: as('journal', url),
      AUDIT_AUTH_SECRET: SECRET,
      OVERSIGHT_TOKEN: earlier,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify({ accounts }))
  return text(child.stdout)
}

const tokenIn = (output: string) => (JSON.parse(output) as { oversightToken: string }).oversightToken

it('accounts are opened once, and a token is issued and then kept', async () => {
  const accounts = [{ login: 'newcomer', password: 'a first password' }]
  expect(await openAccounts(accounts, [])).toBe('')
  expect(await openAccounts([{ login: 'newcomer', password: 'another' }], [])).toBe('')
  const ask = await signIn('newcomer', 'a first password')
  expect(await ask('{ county { code } }')).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })

  const token = tokenIn(await openAccounts([], ['--token', 'hengshenzhi']))
  expect(await withToken(token)('{ viewer { office } }')).toEqual({ data: { viewer: { office: 'AUDIT' } } })
  expect(tokenIn(await openAccounts([], ['--token', 'hengshenzhi'], token))).toBe(token)
  expect(tokenIn(await openAccounts([], ['--token', 'hengshenzhi'], 'no longer good'))).not.toBe(token)
})
