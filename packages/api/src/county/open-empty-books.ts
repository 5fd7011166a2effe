import { INSTALLER, type Instant, type Notice, type Roster } from '@lianzhao/domain'
import type { Books } from '../database/books.ts'
import { openInstance } from '../database/instance.ts'
import { named } from '../database/named.ts'
import { newId } from '../database/new-id.ts'
import { openCounty, opening } from './open-county.ts'

const BEGUN = named('select exists (select from notice.adoption)')

/**
 * Opens a real county's books: its notice and its published roster, and not one fen. The first accounts are opened by
 * the people of the county themselves (`first-accounts.ts`). The county is written last, as the mark that all is there.
 */
export async function openEmptyBooks(
  books: Books,
  county: { readonly notice: Notice; readonly roster: Roster },
  told: (line: string) => void,
): Promise<void> {
  const [[begun]] = (await books.rows<[boolean]>(BEGUN, [])) as [[boolean]]
  if (begun)
    throw new Error(
      '这个数据库里的县只载入了一半,请换一个空的数据库 / The county in this database was only half loaded; use an empty database.',
    )
  const { notice, roster } = county
  told(`通知与名单 Notice and roster: ${notice.name.zh} ${notice.name.en}`)
  const ids = new Map(roster.persons.map(({ key }) => [key, newId()]))
  const now = new Date().toISOString() as Instant
  await openCounty(opening(books, INSTALLER.id, now), county, (key) => ids.get(key)!)
  await openInstance(books, notice, 0)
}
