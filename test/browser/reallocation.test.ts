import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../chromium.ts'
import { seriousFaults } from './axe.ts'
import { select, tabTo, type } from './keyboard.ts'
import { openSite, signIn } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let browser: Browser
let officer: Page
let director: Page
const faults: string[] = []
const PAPER = '演示调剂单 9 号'

beforeAll(async () => {
  site = await openSite()
  browser = await openChromium()
  officer = await signIn(browser, site.officeAddress, 'mizhiyu', faults)
  director = await signIn(browser, site.officeAddress, 'linzhengxing', faults)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const menu = (page: Page) => page.getByRole('navigation', { name: '主菜单' })
const reallocated = (page: Page) => page.getByRole('row', { name: new RegExp(PAPER) })
const available = async (page: Page, line: string) => {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: line }) })
  return row.first().getByRole('cell').nth(1).innerText()
}

it('N-081 the budget officer proposes a reallocation by the keyboard alone', async () => {
  await menu(officer).getByRole('link', { name: '资金' }).click()
  await officer.getByRole('heading', { level: 2, name: '调剂' }).waitFor()
  await officer.locator('#content').focus()
  await tabTo(officer, '看调剂')
  await officer.keyboard.press('Enter')
  await tabTo(officer, '提出调剂')
  await officer.keyboard.press('Enter')
  const dialog = officer.getByRole('dialog')
  await dialog.getByRole('option', { name: /^台湾综合产业组 · 伙食/ }).waitFor({ state: 'attached' })
  expect(await seriousFaults(officer)).toEqual([])
  await select(officer, '调出的预算线', '台湾综合产业组 · 伙食(可用 6,000.00 元)')
  await tabTo(officer, '调入的预算线')
  const offered = await dialog.getByLabel('调入的预算线').locator('option').allInnerTexts()
  expect(offered.slice(1).every((line) => line.startsWith('台湾综合产业组'))).toBe(true)
  await select(officer, '调入的预算线', '台湾综合产业组 · 住宿(可用 12,000.00 元)')
  await type(officer, '金额', '250.25')
  await dialog.getByText('“台湾综合产业组 · 伙食”可用 5,749.75 元').waitFor()
  await type(officer, '理由', '住宿不足')
  await type(officer, '文件', PAPER)
  await tabTo(officer, '提出调剂')
  await officer.keyboard.press('Enter')
  await officer.getByRole('status').filter({ hasText: '已提出调剂' }).waitFor()
  const row = reallocated(officer)
  await row.waitFor()
  expect(await row.innerText()).toContain('待确认')
  await row.getByText('由另一个人确认').waitFor()
  expect(await available(officer, '台湾综合产业组 · 伙食')).toBe('6,000.00')
})

it('N-100 the director sees in the menu that it waits, and confirms it: only now the money moves', async () => {
  const entry = menu(director).getByRole('link', { name: '资金' })
  await director.reload()
  await entry.filter({ hasText: '2' }).click()
  await director.getByRole('button', { name: `确认 ${PAPER}` }).click()
  const dialog = director.getByRole('dialog')
  await dialog.getByText('贰佰伍拾元贰角伍分').waitFor()
  await dialog.getByRole('button', { name: '确认' }).click()
  await director
    .getByRole('status')
    .filter({ hasText: `已确认调剂 ${PAPER}` })
    .waitFor()
  await reallocated(director).getByText('已调剂').waitFor()
  await entry.filter({ hasText: '1' }).waitFor()
  expect(await available(director, '台湾综合产业组 · 伙食')).toBe('5,749.75')
  expect(await available(director, '台湾综合产业组 · 住宿')).toBe('12,250.25')
  expect(await seriousFaults(director)).toEqual([])
})

it('the head of the group and the clerk reach the funds as well; a member reads, and is offered nothing', async () => {
  for (const login of ['guxingyuan', 'luxiaochen', 'hezhixing']) {
    const page = await signIn(browser, site.officeAddress, login, faults)
    await menu(page).getByRole('link', { name: '资金' }).click()
    await reallocated(page).waitFor()
    const acts = page.getByRole('main').getByRole('button', { name: /^(提出调剂|确认|不予调剂)/ })
    expect(await acts.count(), login).toBe({ guxingyuan: 2, luxiaochen: 1, hezhixing: 0 }[login])
  }
})

it('the auditor reads it in English, and what was known before it was confirmed', async () => {
  const auditor = await signIn(browser, site.auditAddress, 'hengshenzhi', faults)
  await auditor.getByRole('button', { name: 'English' }).click()
  await auditor.getByRole('link', { name: 'Funds', exact: true }).click()
  const row = reallocated(auditor)
  await row.getByText('Reallocated').waitFor()
  // The names of teams come with the answer in the other language.
  await row.getByText('Taiwan General Industry Group · Meals', { exact: false }).waitFor()
  const said = await row.innerText()
  for (const part of ['From: Taiwan General Industry Group · Meals', '250.25', '米知预', '林正行'])
    expect(said).toContain(part)
  expect(await available(auditor, 'Taiwan General Industry Group · Meals')).toBe('5,749.75')
  expect(await auditor.getByRole('main').getByRole('button').allInnerTexts()).toEqual(['Go to the reallocations'])
  await auditor.goto(`${site.auditAddress}/oversight/funds?as-of=2015-08-10`)
  const then = auditor.getByRole('row', { name: /澄招调〔2015〕2号/ })
  await then.getByText('To be confirmed').waitFor()
  expect(await reallocated(auditor).count()).toBe(0)
})

it('no page failed on the way', () => {
  expect(faults).toEqual([])
})
