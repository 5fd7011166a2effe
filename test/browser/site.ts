import type { Browser, Page } from 'playwright-core'
import { Client } from 'pg'
import { databaseOfItsOwn } from '../../packages/api/test/county.ts'
import { as, SECRET } from '../../packages/api/test/roles.ts'
import { DEMONSTRATION_PASSWORD } from '../../packages/api/src/demonstration/accounts.ts'
import { openServer as openOffice } from '../../packages/api/src/server.ts'
import { createAccount } from '../../packages/audit/src/access/login.ts'
import { openServer as openOversight } from '../../packages/audit/src/server.ts'

const HERE = { port: 0, host: '127.0.0.1' }
const common = { secret: SECRET, allowedHosts: ['127.0.0.1:*'], trustProxy: false, demoFile: null, setupCode: null }

/** Both servers on one copy of the demonstration county, as `npm start` runs them. */
export async function openSite() {
  const url = await databaseOfItsOwn()
  const oversight = await openOversight({
    ...common,
    booksUrl: as('audit', url),
    journalUrl: as('journal', url),
    officeAddress: null,
  })
  await createAccount(oversight.login, 'hengshenzhi', DEMONSTRATION_PASSWORD)
  const auditAddress = await oversight.app.listen(HERE)
  const office = await openOffice({
    ...common,
    databaseUrl: as('api', url),
    auditAddress,
    host: HERE.host,
    fragile: true,
  })
  const officeAddress = await office.app.listen(HERE)
  const admin = new Client(url)
  await admin.connect()
  return {
    officeAddress,
    auditAddress,
    /** The superuser, for what only a thief or an administrator would do. */
    admin,
    async close() {
      await admin.end()
      await office.close()
      await oversight.close()
    },
  }
}

/** Signs somebody in by the form, in a browser of their own. Whatever goes wrong on the page fails the test. */
export async function signIn(browser: Browser, address: string, login: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 850 }, locale: 'zh-CN' })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('pageerror', (error) => faults.push(`${login}: ${error.message}`))
  await page.goto(address)
  await page.getByLabel('账号或工号').fill(login)
  await page.getByLabel('密码', { exact: true }).fill(DEMONSTRATION_PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: '退出' }).waitFor()
  return page
}
