import { DEMONSTRATION_COUNTY } from '@lianzhao/domain'
import { openLogin } from '../access/login.ts'
import { demonstrationConfig } from '../config.ts'
import { openBooks } from '../database/books.ts'
import { demonstrationAccounts, loadDemonstration } from './load.ts'

/** Progress goes to standard error; the one line on standard output is for `npm start`. */
const { databaseUrl, secret } = demonstrationConfig()
const books = await openBooks(databaseUrl)
const login = openLogin(databaseUrl, secret, ['localhost'])
try {
  await loadDemonstration(books, login, (line) => console.error(line))
  const accounts = demonstrationAccounts().map(({ oversees, ...account }) => ({
    ...account,
    server: oversees ? 'audit' : 'api',
  }))
  console.log(JSON.stringify({ county: DEMONSTRATION_COUNTY, accounts }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await login.close()
  await books.close()
}
