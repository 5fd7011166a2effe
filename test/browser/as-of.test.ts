import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../chromium.ts'
import { seriousFaults } from './axe.ts'
import { openSite, signIn } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let browser: Browser
let clerk: Page
let auditor: Page
const faults: string[] = []
/** A day on which ZC-2015-0001 waited for its approval. */
const DAY = '2015-04-12'

beforeAll(async () => {
  site = await openSite()
  browser = await openChromium()
  clerk = await signIn(browser, site.officeAddress, 'luxiaochen', faults)
  auditor = await signIn(browser, site.auditAddress, 'hengshenzhi', faults)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const choose = async (page: Page, day: string) => {
  const field = page.getByLabel('截至(空为现在)')
  await field.fill(day)
  await field.press('Enter')
}

it('the office reads spending as it was on a day, from the list to the record, and acts on nothing', async () => {
  await clerk.goto(`${site.officeAddress}/spending`)
  await clerk.getByRole('heading', { name: '支出', exact: true }).waitFor()
  await choose(clerk, DAY)
  await clerk.getByRole('heading', { name: `${DAY} 的支出` }).waitFor()
  await clerk.getByText(`您在看 ${DAY} 的情况,只能看,不能办理。`).waitFor()
  const row = clerk.getByRole('row', { name: /ZC-2015-0001/ })
  await row.getByText('待审批').first().waitFor()
  expect(await seriousFaults(clerk)).toEqual([])
  await clerk.getByLabel('状态').first().selectOption('DECIDING')
  await row.waitFor()
  expect(new URL(clerk.url()).searchParams.get('as-of')).toBe(DAY)
  await row.getByRole('link', { name: 'ZC-2015-0001' }).click()
  await clerk.getByRole('heading', { name: /^ZC-2015-0001/ }).waitFor()
  expect(new URL(clerk.url()).searchParams.get('as-of')).toBe(DAY)
  const main = clerk.getByRole('main')
  await main.getByText('待审批').first().waitFor()
  expect(await main.getByRole('button', { name: /批准|移交|撤回/ }).count()).toBe(0)
  await main.getByText('已等 2 天').first().waitFor()
  expect(await seriousFaults(clerk)).toEqual([])
  await clerk.getByRole('link', { name: '回到现在' }).click()
  await clerk.getByText('已结项').first().waitFor()
  expect(await main.getByText('待审批', { exact: true }).count()).toBe(0)
})

it('a page of a past day is told in the other language as well, in the words of the server too', async () => {
  await clerk.goto(`${site.officeAddress}/spending?as-of=${DAY}`)
  const row = clerk.getByRole('row', { name: /ZC-2015-0001/ })
  await row.getByText('童装商贸产业组').waitFor()
  await clerk.getByRole('button', { name: 'English' }).click()
  await row.getByText("Children's-Wear Commerce Group").waitFor()
  await clerk.getByRole('button', { name: '中文' }).click()
  await row.getByText('童装商贸产业组').waitFor()
})

it('the funds of a day are those of that day', async () => {
  await clerk.goto(`${site.officeAddress}/funds`)
  const identity = clerk.locator('.identity')
  const now = await identity.textContent()
  await choose(clerk, DAY)
  await clerk.getByRole('heading', { name: `2015 年度资金,截至 ${DAY}` }).waitFor()
  await expect.poll(() => identity.textContent()).not.toBe(now)
  expect(await identity.textContent()).toContain('已付 0.00')
  expect(await seriousFaults(clerk)).toEqual([])
})

it('N-100 the auditor reads the record as of a day, and is told that the books of now are verified', async () => {
  await auditor.goto(`${site.auditAddress}/oversight/records`)
  await choose(auditor, DAY)
  await auditor.getByRole('heading', { name: `${DAY} 的支出记录` }).waitFor()
  await auditor.getByRole('link', { name: 'ZC-2015-0001' }).click()
  await auditor.getByText(`核验的总是现在的账,不是 ${DAY} 的。`).waitFor()
  await auditor.getByText('待审批').first().waitFor()
  expect(await seriousFaults(auditor)).toEqual([])
})

it('the printed list names its day and lies across, with every column on the sheet', async () => {
  await auditor.goto(`${site.auditAddress}/oversight/records?as-of=${DAY}`)
  const last = auditor.getByRole('columnheader').last()
  await last.waitFor()
  const across = /\/MediaBox \[0 0 84\d[\d.]* 59\d[\d.]*\]/
  expect((await auditor.pdf({ preferCSSPageSize: true })).toString('latin1')).toMatch(across)
  await auditor.setViewportSize({ width: 1009, height: 650 })
  await auditor.emulateMedia({ media: 'print' })
  await auditor.getByText(`您在看 ${DAY} 的情况,只能看,不能办理。`).waitFor()
  const { x, width } = (await last.boundingBox()) ?? { x: 0, width: Infinity }
  expect(x + width).toBeLessThanOrEqual(1009)
  await auditor.emulateMedia({ media: null })
  await auditor.setViewportSize({ width: 1366, height: 900 })
})

it('N-100, N-032 the auditor reads the organisation of a day, somebody in it, and who stands aside', async () => {
  await auditor.getByRole('link', { name: '组织', exact: true }).click()
  await auditor.getByRole('heading', { name: '组织', exact: true }).waitFor()
  await choose(auditor, '2015-05-01')
  await auditor.getByRole('heading', { name: '2015-05-01 的组织' }).waitFor()
  const team = auditor.locator('.tree-team', { has: auditor.getByRole('treeitem', { name: /^旅游文化招商队/ }) })
  await team.getByText('组长待任命', { exact: true }).waitFor()
  expect(await auditor.getByRole('main').getByRole('button').count()).toBe(1)
  await auditor.getByRole('link', { name: '岳临川' }).first().click()
  await auditor.getByRole('heading', { name: '岳临川', level: 1 }).waitFor()
  expect(new URL(auditor.url()).searchParams.get('as-of')).toBe('2015-05-01')
  expect(await seriousFaults(auditor)).toEqual([])
  await auditor.getByRole('main').getByRole('link', { name: '回避矩阵' }).first().click()
  await auditor.getByRole('table').waitFor()
  await auditor.getByRole('link', { name: '单位', exact: true }).click()
  await auditor
    .getByRole('row', { name: /招商合作局/ })
    .first()
    .waitFor()
  expect(faults).toEqual([])
})
