import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../chromium.ts'
import { seriousFaults } from './axe.ts'
import { openSite, signIn } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let browser: Browser
const faults: string[] = []

beforeAll(async () => {
  site = await openSite()
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

it('Q-23 by the keyboard alone the head of the leading group reads why peers come first, on a desk and on a phone', async () => {
  const page = await signIn(browser, site.officeAddress, 'guxingyuan', faults)
  await page.goto(`${site.officeAddress}/spending/ZC-2015-0023`)
  const question = page.locator('summary', { hasText: '为什么' }).first()
  await question.focus()
  await page.keyboard.press('Enter')
  const chain = page.locator('.why-chain').first()
  await chain.waitFor()
  const links = await chain.locator('li').allInnerTexts()
  expect(links).toHaveLength(5)
  expect(links[0]).toContain('您是领导小组组长')
  expect(links[3]).toContain('还有同级审批人可以决定')
  expect(links[4]).toContain('谈守正、艾明澈、时敬之')
  expect(await seriousFaults(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  expect(faults).toEqual([])
})

it('on a claim that waits for the accountant, an approver reads why it is not theirs', async () => {
  const page = await signIn(browser, site.officeAddress, 'shijingzhi', faults)
  const { rows } = await site.admin.query<{ number: string }>(`
    select r.number from spending.request r join spending.claim c on c.request_id = r.id
    where c.status = 'REVIEWING' limit 1`)
  await page.goto(`${site.officeAddress}/spending/${rows[0]!.number}`)
  await page.locator('summary', { hasText: '为什么不能“财务审核”' }).click()
  await page.locator('.why-chain', { hasText: '由依托单位会计办理' }).waitFor()
  expect(faults).toEqual([])
})
