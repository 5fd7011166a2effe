import { rulesOn } from '@lianzhao/domain'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../chromium.ts'
import { openSite, signIn } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let browser: Browser
let doors: [home: string, page: Page][]
const faults: string[] = []

beforeAll(async () => {
  site = await openSite()
  browser = await openChromium()
  doors = [
    [`${site.officeAddress}/rules`, await signIn(browser, site.officeAddress, 'hezhixing', faults)],
    [`${site.auditAddress}/oversight/rules`, await signIn(browser, site.auditAddress, 'hengshenzhi', faults)],
  ]
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const listed = (page: Page) => page.getByRole('rowheader').allInnerTexts()

it('the list is narrowed by stage and by text, and the address keeps it', async () => {
  for (const [home, page] of doors) {
    await page.goto(home)
    await page.getByRole('link', { name: 'R-BUD-01' }).waitFor()
    const all = rulesOn('2015-11-16')
    expect(await listed(page)).toEqual(all.map(({ id }) => id))
    await page.getByLabel('环节').selectOption({ label: '支付' })
    await page.getByRole('link', { name: 'R-BUD-02' }).waitFor({ state: 'detached' })
    const atPayment = all.filter(({ stages }) => stages.includes('PAY')).map(({ id }) => id)
    expect(await listed(page)).toEqual(atPayment)
    expect(atPayment).toContain('R-PAY-01')
    expect(atPayment.length).toBeLessThan(all.length)
    await page.getByLabel('编号、名称或内容').fill('现金')
    await page.getByLabel('编号、名称或内容').press('Enter')
    await page.getByRole('link', { name: 'R-SOD-01' }).waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('link', { name: 'R-PAY-01' }).waitFor()
    expect(await listed(page)).toEqual(['R-OVS-06', 'R-PAY-01'])
  }
})

it('from a rule one comes to its instrument and back to every rule that rests on it', async () => {
  for (const [home, page] of doors) {
    await page.goto(`${home}/R-PAY-01`)
    await page.getByRole('link', { name: 'L-CARD' }).click()
    await page.getByRole('heading', { name: '法规文件' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#L-CARD')
    await page.locator('[id="L-CARD"]').waitFor()
    await page.getByRole('row', { name: /L-REC/ }).getByRole('link', { name: 'R-REC-03' }).click()
    await page.getByRole('heading', { name: 'R-REC-03 陪餐人数' }).waitFor()
    expect(page.url()).toBe(`${home}/R-REC-03`)
  }
})

it('a rule prints as one sheet', async () => {
  for (const [home, page] of doors)
    for (const id of ['R-BUD-02', 'R-REC-03', 'R-SOD-01', 'R-SOD-02']) {
      await page.goto(`${home}/${id}`)
      await page.getByRole('heading', { name: id }).waitFor()
      const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)
      expect([id, pages?.length]).toEqual([id, 1])
    }
})

it('a rule that is not in the book, and one before its day, show that there is nothing to show', async () => {
  for (const [home, page] of doors)
    for (const path of ['R-NONE-01', 'R-SOD-01?on=2015-03-25']) {
      await page.goto(`${home}/${path}`)
      await page.getByText('没有可显示的内容').waitFor()
      expect(await page.getByRole('heading', { name: '依据' }).count()).toBe(0)
    }
})

it('no page failed on the way', () => {
  expect(faults).toEqual([])
})
