import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../chromium.ts'
import { seriousFaults } from './axe.ts'
import { openSite, signIn } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let browser: Browser
let page: Page
const faults: string[] = []

beforeAll(async () => {
  site = await openSite()
  browser = await openChromium()
  page = await signIn(browser, site.auditAddress, 'hengshenzhi', faults)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const clause = (id: string) => page.getByRole('article', { name: id })
const readings = async () => {
  const { rows } = await site.admin.query<{ count: number }>(
    `select count(*)::int as count from trail.fact
     where convert_from(body, 'UTF8')::jsonb -> 'fact' ->> 'operation' = 'NoticePage'`,
  )
  return rows[0]!.count
}

it('from a rule the auditor comes to the clause behind it and to what the system does about it, which is a reading', async () => {
  expect(await readings()).toBe(0)
  await page.getByRole('navigation').getByRole('link', { name: '规则', exact: true }).click()
  await page.getByRole('link', { name: 'R-BUD-01' }).click()
  await page.getByRole('main').getByRole('link', { name: 'N-081' }).first().click()
  await page.waitForURL('**/oversight/notice#N-081')
  await page.waitForFunction(() => document.activeElement?.id === 'N-081')
  expect(await page.getByRole('article').count()).toBe(114)
  await clause('N-081').getByText('已执行').waitFor()
  expect(await seriousFaults(page)).toEqual([])
  expect(await readings()).toBe(1)
})

it('no link of the notice leads out of the door, and each leads to a page that is there', async () => {
  await page.goto(`${site.auditAddress}/oversight/notice`)
  await page.getByRole('article').first().waitFor()
  const addresses = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => [...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))])
  expect(addresses).toContain('/oversight/notice')
  for (const address of addresses) {
    expect(address).toMatch(/^\/oversight\//)
    await page.goto(`${site.auditAddress}${address}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect([address, await page.getByText('没有可显示的内容').count()]).toEqual([address, 0])
  }
})

it('a record leads to the clause that permits its use, and an instrument to the clause it speaks of', async () => {
  await page.goto(`${site.auditAddress}/oversight/records/ZC-2015-0006`)
  const use = page.locator('.particulars').getByRole('link', { name: /^N-\d{3}$/ })
  const id = await use.innerText()
  await use.click()
  await page.waitForFunction((meant) => document.activeElement?.id === meant, id)
  await page.goto(`${site.auditAddress}/oversight/rules/sources`)
  await page.getByRole('link', { name: 'N-087' }).click()
  await page.waitForFunction(() => document.activeElement?.id === 'N-087')
})

it('an unclear place opens by its number, and the clauses are narrowed by what the system does, by keyboard', async () => {
  await page.goto(`${site.auditAddress}/oversight/notice#Q-02`)
  await page.locator('details#Q-02[open]').getByRole('listitem').first().waitFor()
  await page.getByRole('link', { name: /^计划中/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: '/ 114 条' }).waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/oversight/notice?status=PLANNED')
  expect(await clause('N-081').count()).toBe(0)
})

it('no page failed on the way', () => {
  expect(faults).toEqual([])
})
