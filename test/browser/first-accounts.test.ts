import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyCounty, SETUP_CODE } from '../../packages/api/test/empty-county.ts'
import { openChromium } from '../chromium.ts'
import { seriousFaults, stillness } from './axe.ts'

const PASSWORD = 'willow kettle seven'
/** Invented people, none of whom stands in the notice. */
const PEOPLE = [
  ['系试甲', 'xishijia'],
  ['安试乙', 'anshiyi'],
  ['安试丙', 'anshibing'],
  ['审试丁', 'shenshiding'],
  ['文试戊', 'wenshiwu'],
] as const
const HEAD = '队试己'

const county = await emptyCounty()
let browser: Browser
let address: string
const faults: string[] = []

beforeAll(async () => {
  address = await county.app.listen({ port: 0, host: '127.0.0.1' })
  browser = await openChromium()
})
afterAll(() => browser.close())

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`))
  await page.goto(`${address}${path}`)
  return page
}

async function signIn(login: string, password = PASSWORD): Promise<Page> {
  const page = await open('/login')
  await page.getByLabel('账号或工号').fill(login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: '退出' }).waitFor()
  return page
}

/** Serious faults that axe finds, in both languages and on a phone too, where nothing may stick out. */
async function soundAtEveryWidth(page: Page): Promise<void> {
  for (const language of ['English', '中文'])
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 768 })
      if (width === 1366) await page.getByRole('button', { name: language }).click()
      await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
      await stillness(page)
      expect(await seriousFaults(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), `${width}`).toBeLessThanOrEqual(
        0,
      )
    }
  await page.setViewportSize({ width: 1366, height: 768 })
}

const menuOf = (page: Page) => page.getByRole('navigation', { name: '主菜单' }).getByRole('link').allInnerTexts()

it('the sign-in of a county in which nobody can sign in leads to the setup page', async () => {
  const page = await open('/login')
  await page.getByRole('link', { name: '去开立' }).click()
  await page.getByRole('heading', { name: '开立首批账号', level: 1 }).waitFor()
  await soundAtEveryWidth(page)
  await page.context().close()
})

it('what is wrong is told at its field, what was typed stays, and then the first accounts are open', async () => {
  const page = await open('/setup')
  await page.getByLabel('启用码').fill('a guess')
  await page.getByLabel('任命文件').fill('测试任命文件 1 号')
  for (const [index, [name, login]] of PEOPLE.entries()) {
    await page.getByLabel('姓名', { exact: true }).nth(index).fill(name)
    await page.getByLabel('账号', { exact: true }).nth(index).fill(login)
    await page
      .getByLabel('密码', { exact: true })
      .nth(index)
      .fill(index === 2 ? 'short' : PASSWORD)
  }
  await page.getByRole('button', { name: '开立账号' }).click()
  await page.getByRole('button', { name: '启用码不对。' }).click()
  expect(await page.getByLabel('启用码').evaluate((one) => one === document.activeElement)).toBe(true)

  await page.getByLabel('启用码').fill(SETUP_CODE)
  await page.getByRole('button', { name: '开立账号' }).click()
  const weak = page.getByLabel('密码', { exact: true }).nth(2)
  await expect.poll(() => weak.getAttribute('aria-invalid')).toBe('true')
  await weak.fill(PASSWORD)
  await page.getByRole('button', { name: '开立账号' }).click()
  await page.getByText('首批账号已经开立。').waitFor()
  await soundAtEveryWidth(page)

  await page.goto(`${address}/setup`)
  await page.getByText('这一页只用一次').waitFor()
  await page.context().close()
})

it('N-032 the clerk proposes a head, the proposer cannot confirm, a security administrator does, and the team awaits nobody', async () => {
  const clerk = await signIn('wenshiwu')
  await clerk.getByRole('heading', { name: '开账清单', level: 1 }).waitFor()
  await soundAtEveryWidth(clerk)
  const row = clerk.getByRole('row').filter({ has: clerk.getByRole('rowheader', { name: /旅游/ }) })
  expect(await row.innerText()).toContain('组长待任命')
  await row.getByRole('button', { name: /提出组长/ }).click()
  const dialog = clerk.getByRole('dialog')
  await dialog.getByLabel('登记新的人').check()
  await dialog.getByLabel('姓名', { exact: true }).fill(HEAD)
  await dialog.getByRole('button', { name: '提出任职' }).click()
  await dialog.getByText('写明任命文件。').waitFor()
  await dialog.getByLabel('文件', { exact: true }).fill('测试任命文件 2 号')
  await dialog.getByRole('button', { name: '提出任职' }).click()
  await clerk.getByText('等第二个人确认后生效。').waitFor()
  await expect.poll(() => row.innerText()).toContain(`${HEAD}(待确认)`)

  await clerk.goto(`${address}/organisation/appointments`)
  await clerk.getByText('由另一个人确认').first().waitFor()
  expect(await clerk.getByRole('button', { name: /确认任职/ }).count()).toBe(0)

  const security = await signIn('anshiyi')
  await security.getByRole('link', { name: /待确认的任职/ }).click()
  await security.getByRole('rowheader', { name: HEAD }).waitFor()
  await soundAtEveryWidth(security)
  await security.getByRole('button', { name: /确认任职/ }).click()
  await security.getByRole('dialog').getByRole('button', { name: '确认任职' }).click()
  await security.getByText('没有等待确认的任职。').waitFor()

  await clerk.goto(`${address}/organisation/first-steps`)
  await row.waitFor()
  expect(await row.innerText()).toContain(HEAD)
  expect(await row.innerText()).not.toContain('组长待任命')
  for (const page of [clerk, security]) await page.context().close()
})

it('R-SOD-03 the menu of an administrator has no spending, and the system administrator opens the account', async () => {
  const system = await signIn('xishijia')
  await system.getByRole('heading', { name: '开账清单', level: 1 }).waitFor()
  for (const entry of await menuOf(system)) expect(entry).not.toMatch(/支出|资金/)
  const row = system.getByRole('row').filter({ has: system.getByRole('rowheader', { name: HEAD }) })
  await row.getByRole('button', { name: /开立账号/ }).click()
  await system.getByRole('dialog').getByLabel('账号', { exact: true }).fill('duishiji')
  await system.getByRole('dialog').getByRole('button', { name: '开立账号' }).click()
  const password = await system.locator('code.secret').innerText()
  await soundAtEveryWidth(system)

  const head = await signIn('duishiji', password)
  await head.getByRole('heading', { name: '支出', level: 1 }).waitFor()
  expect((await menuOf(head)).join()).toMatch(/支出.*资金/)
  for (const page of [system, head]) await page.context().close()
})

it('no page broke on the way', () => {
  expect(faults).toEqual([])
})
