import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../chromium.ts'
import { seriousFaults, stillness } from './axe.ts'
import { openSite, signIn } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let browser: Browser
let member: Page
let auditor: Page
const faults: string[] = []

beforeAll(async () => {
  site = await openSite()
  browser = await openChromium()
  member = await signIn(browser, site.officeAddress, 'hezhixing', faults)
  auditor = await signIn(browser, site.auditAddress, 'hengshenzhi', faults)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** What axe finds on the page as it stands, serious or worse; and that it has one main heading. */
async function serious(page: Page): Promise<string[]> {
  const found = await seriousFaults(page)
  const headings = await page.locator('h1').count()
  return [...found, ...(headings === 1 ? [] : [`${headings} main headings`])]
}

const RULES = ['/rules', '/rules/R-REC-03', '/rules/sources']
const NOTICE = [
  '/notice',
  '/notice#Q-02',
  '/organisation',
  '/organisation?as-of=2015-05-01',
  '/organisation/recusals',
  '/organisation/units',
]
const OFFICE = [
  '/spending',
  '/spending/new',
  '/spending/ZC-2015-0020',
  '/spending/ZC-2015-9999',
  '/funds',
  '/funds?as-of=2015-08-10',
  ...NOTICE,
  ...RULES,
]
const OVERSIGHT = [
  '/oversight/records',
  '/oversight/records/ZC-2015-0006',
  '/oversight/funds',
  '/oversight/funds?as-of=2015-08-10',
  ...[...NOTICE, ...RULES].map((path) => `/oversight${path}`),
]

it.each(OFFICE)('the office page %s is accessible in both languages', async (path) => {
  await inBothLanguages(member, `${site.officeAddress}${path}`)
})

it.each(OVERSIGHT)('the oversight page %s is accessible in both languages', async (path) => {
  await inBothLanguages(auditor, `${site.auditAddress}${path}`)
})

it('what the clerk may change on the pages of the organisation is accessible in both languages', async () => {
  const clerk = await signIn(browser, site.officeAddress, 'luxiaochen', faults)
  await clerk.goto(`${site.officeAddress}/organisation`)
  const person = clerk.getByRole('main').getByRole('link', { name: '时敬之' }).first()
  const href = (await person.getAttribute('href'))!
  for (const path of [href, '/organisation', '/organisation/units'])
    await inBothLanguages(clerk, `${site.officeAddress}${path}`)
})

it('both doors are accessible before anybody has signed in', async () => {
  for (const address of [site.officeAddress, site.auditAddress]) {
    const page = await browser.newPage({ locale: 'zh-CN' })
    await page.goto(address)
    await page.getByLabel('账号或工号').waitFor()
    expect(await serious(page), address).toEqual([])
  }
})

async function inBothLanguages(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await inLanguage(page, '中文')
  expect(await serious(page)).toEqual([])
  await inLanguage(page, 'English')
  expect(await serious(page)).toEqual([])
  const label = /您|支出|预算线|规则判断|待审批|已批准/
  expect(label.exec(await page.locator('main').innerText())?.[0], 'a Chinese label on an English page').toBeUndefined()
}

/** Switches where it has to, and waits until all is asked again and nothing on the page is dimmed or missing. */
async function inLanguage(page: Page, language: '中文' | 'English'): Promise<void> {
  await page.locator('h1').waitFor()
  const switching = page.getByRole('button', { name: language })
  if (await switching.count()) {
    const asked = page.waitForResponse((response) => new URL(response.url()).pathname === '/graphql')
    await switching.click()
    await asked
  }
  await page.waitForLoadState('networkidle')
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  await page.locator('h1').waitFor()
  await stillness(page)
}

it('no page failed on the way', () => {
  expect(faults).toEqual([])
})
