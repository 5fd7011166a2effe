import type { Bilingual } from '@lianzhao/domain'
import type { Client } from 'pg'
import { migrationsList } from './migrations.ts'

/** Books that another version of the product wrote. They are left as they are. */
export class OtherBooks extends Error {}

const SAYS: Bilingual = {
  zh: '这些账由另一个版本写成,本版本不能接着记;请用写成它的版本打开,或用 DATA_DIR 另指一个空目录重新开账。',
  en: 'These books were written by another version, and this one cannot go on with them: open them with the version that wrote them, or begin anew with another DATA_DIR.',
}

/** Asks which migrations made these books, and refuses those that this version does not know. */
export async function refuseOtherBooks(admin: Client): Promise<void> {
  const { rows: tables } = await admin.query<{ found: boolean }>(
    `select to_regclass('public.migration') is not null as found`,
  )
  if (!tables[0]?.found) return
  const known = migrationsList.map(({ name }) => name)
  const { rowCount } = await admin.query('select from public.migration where name <> all($1::text[])', [known])
  if (rowCount) throw new OtherBooks(`${SAYS.zh}\n${SAYS.en}`)
}
