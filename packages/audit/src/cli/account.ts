import { randomBytes } from 'node:crypto'
import { openLogin, setPassword } from '../access/login.ts'
import { OFFICE_NAMES, type Office } from '../access/offices.ts'
import { overseerOf } from '../access/overseer.ts'
import { accountConfig } from '../config.ts'
import { readInstance } from '../database/instance.ts'
import { openBooks } from '../database/pools.ts'
import { openSnapshot } from '../database/snapshot.ts'

const DONE = 0
/** Not 1, which is a verdict of the verification. */
const NOT_DONE = 3

/**
 * Opens the account of an overseer on this server, or resets its password. Who oversees, the appointments in the books
 * say: nobody else gets an account here, whoever asks.
 */
export async function account(login: string): Promise<number> {
  const { booksUrl, journalUrl } = accountConfig()
  const office = await officeOf(booksUrl, login)
  if (!office) {
    console.error(
      `没有开立:账号 ${login} 今天没有监督任职。先在业务端任命并登记账号。 / Not opened: nobody with the account ${login} oversees today. Appoint them and open their account on the office server first.`,
    )
    return NOT_DONE
  }
  // Signs nothing: no session begins here.
  const keeper = openLogin(journalUrl, randomBytes(32).toString('hex'), ['localhost'])
  try {
    const password = randomBytes(12).toString('base64url')
    const { zh, en } = OFFICE_NAMES[office]
    const was = await setPassword(keeper, login, password)
    console.log(
      was === 'OPENED'
        ? `已开立 ${login}(${zh})的监督账号。 / The oversight account of ${login} (${en}) is open.`
        : `已重设 ${login}(${zh})的密码,原有登录全部退出。 / The password of ${login} (${en}) is reset, and nobody is signed in with it any more.`,
    )
    console.log(`密码,只显示这一次 / Password, shown this once: ${password}`)
    return DONE
  } finally {
    await keeper.close()
  }
}

async function officeOf(booksUrl: string, login: string): Promise<Office | undefined> {
  const books = openBooks(booksUrl)
  const snapshot = openSnapshot(books)
  try {
    return (await overseerOf(snapshot.ask, await readInstance(snapshot.ask), login))?.office
  } finally {
    await snapshot.close()
    await books.end()
  }
}
