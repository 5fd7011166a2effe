import { DEMONSTRATION_COUNTY } from '@lianzhao/domain'
import { createAccount, type Login } from '../access/login.ts'
import type { Books } from '../database/books.ts'
import { openInstance, readInstance } from '../database/instance.ts'
import { named } from '../database/named.ts'
import { foundCounty } from './found-county.ts'
import { playStories } from './play.ts'
import { DEMONSTRATION_PASSWORD, ROSTER, rosterRoles } from './roster.ts'

/** When the demonstration opens for visitors: the Monday after its last story. Its clock runs on from there. */
const OPENS_AT = Date.parse('2015-11-16T01:00:00.000Z')

const ANYBODY = named('select exists (select from organisation.person)')

/** Fills empty books with the demonstration; does nothing to books that hold it. The county is written last, as the mark that all is there. */
export async function loadDemonstration(books: Books, login: Login, told: (line: string) => void): Promise<void> {
  if (!(await readInstance(books))) {
    const [[begun]] = (await books.rows<[boolean]>(ANYBODY, [])) as [[boolean]]
    if (begun)
      throw new Error(
        '这个数据库里的演示数据只载入了一半,请换一个空的数据库 / The demonstration in this database was only half loaded; use an empty database.',
      )
    told('人员、职务、预算线 People, posts, budget lines')
    await foundCounty(books)
    await playStories(books, DEMONSTRATION_COUNTY, (line) => told(`支出 Spendings ${line}`))
    await openInstance(books, DEMONSTRATION_COUNTY, OPENS_AT - Date.now())
  }
  for (const { login: name, oversees } of demonstrationAccounts())
    if (!oversees) await createAccount(login, name, DEMONSTRATION_PASSWORD)
}

export const demonstrationAccounts = () =>
  ROSTER.map(({ login }) => {
    const { name, roles, oversees } = rosterRoles(login)!
    return { login, password: DEMONSTRATION_PASSWORD, name, roles: roles.map(({ zh }) => zh), oversees }
  })
