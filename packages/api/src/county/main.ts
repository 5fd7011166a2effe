import { openLogin } from '../access/login.ts'
import { countyConfig } from '../config.ts'
import { openBooks } from '../database/books.ts'
import { readInstance } from '../database/instance.ts'
import { demonstrationAccounts } from '../demonstration/accounts.ts'
import { DEMONSTRATION, loadDemonstration } from '../demonstration/load.ts'
import { SAID } from '../said.ts'
import { readCounty, UnreadableCounty } from './files.ts'
import { openEmptyBooks } from './open-empty-books.ts'

/** Progress goes to standard error; the one line on standard output is for `npm start`. */
const { databaseUrl, secret, county } = countyConfig()
const books = await openBooks(databaseUrl)
const login = openLogin(databaseUrl, secret, ['localhost'])
const told = (line: string) => console.error(line)
try {
  const { notice, roster } = readCounty(county)
  const held = (await readInstance(books))?.county
  if (held && held.code !== notice.code)
    throw new UnreadableCounty(
      `这些账属于${held.name.zh}（${held.code}），不是${notice.name.zh}；一套账只属于一个县，请用 DATA_DIR 另指一个目录。\nThese books belong to ${held.name.en} (${held.code}), not to ${notice.name.en}: name another DATA_DIR.`,
    )
  if (county === DEMONSTRATION) await loadDemonstration(books, login, told)
  else if (!held) await openEmptyBooks(books, { notice, roster }, told)
  const accounts = county === DEMONSTRATION ? demonstrationAccounts(roster, notice) : []
  const { code, name, demonstration } = notice
  console.log(JSON.stringify({ county: { code, name, demonstration }, accounts }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof UnreadableCounty ? SAID : 1
} finally {
  await login.close()
  await books.close()
}
