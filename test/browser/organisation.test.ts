import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../chromium.ts'
import { openSite, signIn } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let browser: Browser
let page: Page
const faults: string[] = []
const open = (path: string) => page.goto(`${site.officeAddress}${path}`)
/** What has the focus: the text by which it is known, on one line. */
const focused = () => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '')

beforeAll(async () => {
  site = await openSite()
  browser = await openChromium()
  page = await signIn(browser, site.officeAddress, 'guxingyuan', faults)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

it('the notice tells all its clauses, is narrowed to what is planned, and leads from a clause to its rule', async () => {
  await page.getByRole('link', { name: '通知', exact: true }).click()
  await page.getByRole('article').first().waitFor()
  expect(await page.getByRole('article').count()).toBe(114)
  await page.getByRole('link', { name: /^计划中/ }).click()
  await page.getByRole('status').filter({ hasText: '/ 114 条' }).waitFor()
  expect(new URL(page.url()).search).toBe('?status=PLANNED')
  expect(await page.getByRole('article', { name: 'N-083' }).count()).toBe(0)
  await page.getByRole('link', { name: /^114 条/ }).click()
  await page.getByRole('article', { name: 'N-083' }).getByRole('link', { name: 'R-BUD-02' }).click()
  await page.waitForURL('**/rules/R-BUD-02')
  await page.getByRole('link', { name: 'N-083' }).first().click()
  await page.waitForURL('**/notice#N-083')
  await page.getByRole('article', { name: 'N-083' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'N-083')
})

it('an address that means an unclear place opens it with every reading', async () => {
  await open('/notice#Q-02')
  const told = page.locator('details#Q-02[open]')
  await told.waitFor()
  expect(await told.getByRole('listitem').count()).toBe(3)
  expect(await told.getByRole('listitem').filter({ hasText: /^采用/ }).count()).toBe(1)
})

it('on 2015-05-01 the tourism team awaits its head, the page is hatched, and the way back comes first', async () => {
  await open('/organisation?as-of=2015-05-01')
  await page.getByRole('heading', { name: '2015-05-01 的组织' }).waitFor()
  const team = page.locator('.tree-team', { has: page.getByRole('treeitem', { name: /^旅游文化招商队/ }) })
  await team.getByText('任命后本队才能申请经费').waitFor()
  expect(await team.getByText('组长待任命', { exact: true }).count()).toBe(1)
  expect(await team.getByText('花见山').count()).toBe(0)
  expect(await page.locator('.columns-as-of').count()).toBe(1)
  expect(
    await page
      .getByRole('main')
      .getByRole('button', { name: /任命|提出|办理/ })
      .count(),
  ).toBe(0)
  await page.locator('body').press('Tab')
  expect(await focused()).toBe('回到现在')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '组织', exact: true }).waitFor()
  await team.getByText('花见山').waitFor()
  expect(await page.locator('.columns-as-of').count()).toBe(0)
})

it('the chart is one stop, is walked by arrows, and opens the page of a person', async () => {
  await open('/organisation')
  const root = page.getByRole('treeitem', { name: '引进重大项目工作领导小组' })
  await root.focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toContain('顾行远')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toContain('叶半夏')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await root.getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('treeitem', { name: /^台湾综合产业组/ }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toContain('岳临川')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '岳临川', level: 1 }).waitFor()
})

it('a person: posts with term and document, the teams on which to stand aside, and who decides instead', async () => {
  await page.getByRole('rowheader', { name: '台湾综合产业组组长' }).waitFor()
  await page.getByText('2015-03-26 起').waitFor()
  const chain = page.getByRole('listitem').filter({ hasText: '不能决定台湾综合产业组的支出' })
  await chain.getByText('改由').waitFor()
  expect(await chain.getByRole('link', { name: '谈守正' }).count()).toBe(1)
  expect(await chain.getByRole('link', { name: 'Q-23' }).getAttribute('href')).toBe('/notice#Q-23')
  expect(await page.getByRole('main').innerText()).not.toMatch(/元|疑点|报销/)
})

it('a day is kept from page to page, and a person unknown is told like one not to be seen', async () => {
  await open('/organisation/recusals?as-of=2015-05-01')
  await page
    .getByRole('rowheader', { name: /岳临川/ })
    .getByRole('link')
    .click()
  await page.getByRole('heading', { name: '岳临川', level: 1 }).waitFor()
  expect(new URL(page.url()).search).toBe('?as-of=2015-05-01')
  await open('/organisation/people/nobody')
  await page.getByRole('heading', { name: '没有可显示的内容' }).waitFor()
})

it('the recusal matrix is a table with headers, and its cells lead to the reason and back by keyboard', async () => {
  await open('/organisation/recusals')
  const table = page.getByRole('table', { name: '回避矩阵' })
  await table.waitFor()
  expect(await table.getByRole('columnheader').count()).toBe(10)
  const cell = table.getByRole('row', { name: /岳临川/ }).getByRole('link', { name: /须回避/ })
  expect(await cell.count()).toBe(1)
  await cell.focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id.startsWith('reason-'))
  expect(await focused()).toMatch(/岳临川 × 台湾综合产业组.*Q-23.*改由.*谈守正.*决定/)
  await page.keyboard.press('Tab')
  while ((await focused()) !== '回到表格') await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id.startsWith('cell-'))
})

it('on a phone the matrix tells each person the teams in words, and nothing runs out of the page', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/notice', '/organisation', '/organisation/recusals', '/organisation/units']) {
    await open(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect([path, Math.max(0, beyond)]).toEqual([path, 0])
  }
  await open('/organisation/recusals')
  await page
    .getByRole('row', { name: /岳临川/ })
    .getByText('台湾综合产业组', { exact: true })
    .waitFor()
})

it('no page failed on the way', () => {
  expect(faults).toEqual([])
})
