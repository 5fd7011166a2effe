import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { createAccount, openLogin } from './access/login.ts'
import { tokenFor } from './access/token.ts'
import { accountsConfig } from './config.ts'
import { openJournal } from './database/pools.ts'

const { journalUrl, secret, earlierToken } = accountsConfig()
const { token } = parseArgs({ options: { token: { type: 'string' } } }).values
const { accounts } = JSON.parse(await text(process.stdin)) as {
  accounts: readonly { readonly login: string; readonly password: string }[]
}

const journal = openJournal(journalUrl)
const login = openLogin(journalUrl, secret, ['localhost'])
try {
  for (const account of accounts) await createAccount(login, account.login, account.password)
  if (token !== undefined) console.log(JSON.stringify({ oversightToken: await tokenFor(journal, token, earlierToken) }))
} finally {
  await login.close()
  await journal.end()
}
