import type { Books } from './books.ts'
import { named } from './named.ts'

const SETTINGS = named(`
  select name, setting from pg_settings
  where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name`)

/** What was acknowledged must outlive a power cut, so books with durability switched off are not opened. */
export async function refuseFragileDatabase(books: Books): Promise<void> {
  const off = await books.rows<[string, string]>(SETTINGS, [])
  if (off.length)
    throw new Error(
      `数据库关闭了 ${off.map(([name]) => name).join('、')},断电会丢账,请打开后再启动 / The database runs with ${off
        .map(([name]) => `${name} = off`)
        .join(', ')}; switch it on, or a power cut would lose records.`,
    )
}
