import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../chromium.ts'
import { openSite, signIn } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let browser: Browser
let clerk: Page
const faults: string[] = []

beforeAll(async () => {
  site = await openSite()
  browser = await openChromium()
  clerk = await signIn(browser, site.officeAddress, 'luxiaochen', faults)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const at = (page: Page, path: string) => page.goto(`${site.officeAddress}${path}`)
const done = (page: Page, verb: string) => page.getByRole('status').filter({ hasText: verb }).first().waitFor()
/** The page of somebody, reached from the chart. */
async function pageOf(page: Page, name: string): Promise<void> {
  await at(page, '/organisation')
  await page.getByRole('main').getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

it('a unit is renamed and goes on under its code; its earlier name stays with the paper', async () => {
  await at(clerk, '/organisation/units')
  await clerk.getByRole('button', { name: '登记更名 县工商局' }).click()
  const dialog = clerk.getByRole('dialog')
  await dialog.getByLabel('中文名称').fill('县市场监管局')
  await dialog.getByLabel('英文名称').fill('County Market Regulation Bureau')
  await dialog.getByLabel('文件').fill('演示机构文件 7 号')
  await dialog.getByRole('button', { name: '登记更名' }).click()
  await done(clerk, '登记更名')
  const row = clerk.getByRole('row', { name: /县市场监管局/ })
  await row.waitFor()
  expect(await row.innerText()).toContain('县工商局')
})

it('N-038 a team is given the place where it works together, from the chart', async () => {
  await at(clerk, '/organisation')
  await clerk.getByRole('button', { name: '登记集中办公地点 旅游文化招商队' }).click()
  const dialog = clerk.getByRole('dialog')
  await dialog.getByLabel('地点').fill('文化馆二层')
  await dialog.getByLabel('文件').fill('演示办公文件 8 号')
  await dialog.getByRole('button', { name: '登记集中办公地点' }).click()
  await done(clerk, '登记集中办公地点')
  await clerk.getByText('文化馆二层').first().waitFor()
})

it('N-034 a post cannot end while its matters would be left to nobody, and the refusal names them', async () => {
  await pageOf(clerk, '禾知行')
  await clerk.getByRole('button', { name: /^结束任职/ }).click()
  const dialog = clerk.getByRole('dialog')
  await dialog.getByLabel('文件').fill('演示免职文件 9 号')
  await dialog.getByRole('button', { name: '结束任职' }).click()
  await dialog.getByText(/会没有人办理:ZC-2015-/).waitFor()
})

it('the convenor lets somebody decide for a time on their own page, and takes it back', async () => {
  const page = await signIn(browser, site.officeAddress, 'shijingzhi', faults)
  await pageOf(page, '时敬之')
  await page.getByRole('button', { name: /^授权代行/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('被授权人').selectOption({ label: '叶半夏' })
  await dialog.getByLabel('最后一天').fill('2015-12-10')
  await dialog.getByLabel('文件').fill('演示授权文件 10 号')
  await dialog.getByRole('button', { name: '授权代行' }).click()
  await done(page, '授权代行')
  await page.getByRole('button', { name: /^收回授权/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '收回授权' }).click()
  await done(page, '收回授权')
  await page.getByRole('button', { name: /^收回授权/ }).waitFor({ state: 'detached' })
})

it('a member is not offered what they may not do, and reads why; on a past day nothing is offered to anybody', async () => {
  const member = await signIn(browser, site.officeAddress, 'hezhixing', faults)
  await at(member, '/organisation/units')
  const question = member.locator('summary', { hasText: '为什么不能“登记更名”' })
  await question.waitFor()
  expect(await member.getByRole('button', { name: /^登记/ }).count()).toBe(0)
  await question.focus()
  await member.keyboard.press('Enter')
  const chain = member.locator('.why-chain li')
  await chain.first().waitFor()
  expect(await chain.allInnerTexts()).toContainEqual(expect.stringContaining('组员'))
  await at(clerk, '/organisation/units?as-of=2015-06-01')
  await clerk.getByRole('row').nth(1).waitFor()
  expect(await clerk.getByRole('main').getByRole('button', { name: /^登记/ }).count()).toBe(0)
})

it('on paper the units have no column of acts, and the recusal matrix lies across from its first sheet on', async () => {
  await at(clerk, '/organisation/units')
  const acts = clerk.getByRole('columnheader', { name: '操作' })
  await acts.waitFor()
  await clerk.emulateMedia({ media: 'print' })
  expect(await acts.count()).toBe(0)
  expect(await clerk.getByRole('columnheader', { name: '条款' }).count()).toBe(1)
  await clerk.emulateMedia({ media: null })
  await at(clerk, '/organisation/recusals')
  await clerk.getByRole('rowheader').first().waitFor()
  const pdf = (await clerk.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [width, height])
  expect(sheets.length).toBeGreaterThan(0)
  for (const [width, height] of sheets) expect(Number(width)).toBeGreaterThan(Number(height))
})

it('no page failed on the way', () => {
  expect(faults).toEqual([])
})
