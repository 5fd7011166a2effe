import { createAccount, type Login } from '../access/login.ts'
import { readCounty } from '../county/files.ts'
import type { Books } from '../database/books.ts'
import { openInstance, readInstance } from '../database/instance.ts'
import { named } from '../database/named.ts'
import { demonstrationAccounts } from './accounts.ts'
import { foundCounty } from './found-county.ts'
import { playStories } from './play.ts'

export const DEMONSTRATION = 'demo'

/** When the demonstration opens for visitors: the Monday after its last story. Its clock runs on from there. */
const OPENS_AT = Date.parse('2015-11-16T01:00:00.000Z')

const ANYBODY = named('select exists (select from notice.adoption)')

/** Fills empty books with the demonstration; does nothing to books that hold it. The county is written last, as the mark that all is there. */
export async function loadDemonstration(books: Books, login: Login, told: (line: string) => void): Promise<void> {
  const county = readCounty(DEMONSTRATION)
  if (!(await readInstance(books))) {
    const [[begun]] = (await books.rows<[boolean]>(ANYBODY, [])) as [[boolean]]
    if (begun)
      throw new Error(
        '这个数据库里的演示数据只载入了一半,请换一个空的数据库 / The demonstration in this database was only half loaded; use an empty database.',
      )
    told('通知、人员、职务、预算线 Notice, people, posts, budget lines')
    await foundCounty(books, county)
    await playStories(books, login, county.notice, (line) => told(`支出 Spendings ${line}`))
    await openInstance(books, county.notice, OPENS_AT - Date.now())
  }
  for (const { login: name, password, server } of demonstrationAccounts(county.roster, county.notice))
    if (server === 'api') await createAccount(login, name, password)
}
