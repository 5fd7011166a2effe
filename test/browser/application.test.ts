import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { openChromium } from '../chromium.ts'
import { seriousFaults, stillness } from './axe.ts'
import { focused, pick, select, tabTo, type, typeDay } from './keyboard.ts'
import { openSite, signIn } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let browser: Browser
let page: Page
const faults: string[] = []

beforeAll(async () => {
  site = await openSite()
  browser = await openChromium()
  page = await signIn(browser, site.officeAddress, 'hezhixing', faults)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function openForm() {
  await page.goto(`${site.officeAddress}/spending/new`)
  await page.getByLabel('用途').waitFor()
  await page.locator('select#application-team option:checked').waitFor({ state: 'attached' })
}

/** Sends the form by its key, once nothing stands in the way, and says what the books then hold of it. */
async function submitted(purpose: string) {
  await page.getByRole('region', { name: '规则判断' }).getByText('剩余', { exact: false }).waitFor()
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.getByText('下一步由谁').waitFor()
  const { rows } = await site.admin.query(`select use, details from spending.request where purpose = $1`, [purpose])
  expect(rows).toHaveLength(1)
  return rows[0] as { use: string; details: object }
}

it('a business reception is asked for by the keyboard alone', async () => {
  await openForm()
  await pick(page, '事项类别', '接待')
  await type(page, '事由', '台商采购团工作餐')
  await type(page, '来宾 1 · 来宾单位', '采购团')
  await type(page, '来宾 1 · 所在地', '台北市')
  await type(page, '来宾 1 · 人数', '5')
  await tabTo(page, '+ 添加来宾单位')
  await page.keyboard.press('Enter')
  expect(await focused(page), 'a new row takes the focus').toBe('来宾 2 · 来宾单位')
  await type(page, '来宾 2 · 来宾单位', '同业公会')
  await type(page, '来宾 2 · 所在地', '台中市')
  await type(page, '来宾 2 · 人数', '1')
  await type(page, '陪同人数', '3')
  await type(page, '地点', '县招待所')
  await type(page, '金额', '1200')
  await type(page, '来访凭证 1 · 名称或编号', '邀请函 7 号')
  await typeDay(page, '来访凭证 1 · 日期', '2015-11-10')
  await type(page, '线索或项目', '台资电子产业园')
  const { use, details } = await submitted('台商采购团工作餐')
  expect(use).toBe('RECEPTION')
  expect(details).toMatchObject({
    kind: 'RECEPTION',
    type: 'BUSINESS',
    parties: [
      { unit: '采购团', heads: 5, functionaries: 0 },
      { unit: '同业公会', heads: 1 },
    ],
    hosts: 3,
    meals: 1,
    venue: { name: '县招待所', kind: 'CANTEEN' },
    letter: null,
    evidence: [{ kind: 'VISIT_LETTER', reference: '邀请函 7 号', date: '2015-11-10' }],
  })
  await page.locator('.particulars div', { hasText: '线索或项目' }).getByText('台资电子产业园').waitFor()
  await page.getByRole('table', { name: '来宾' }).getByText('同业公会').waitFor()
})

it('an official reception is asked for by the keyboard alone, with the letter that announces it', async () => {
  await openForm()
  await pick(page, '接待类型', '国内公务接待')
  await type(page, '事由', '邻县招商局来访')
  await type(page, '来宾 1 · 来宾单位', '邻县招商局')
  await type(page, '来宾 1 · 所在地', '邻县')
  await type(page, '来宾 1 · 人数', '4')
  await tabTo(page, '来宾 1 · 其中公职人员')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('4')
  await type(page, '陪同人数', '2')
  await type(page, '地点', '县政府食堂')
  await type(page, '金额', '400')
  await type(page, '公函 · 文号', '函〔2015〕3号')
  await type(page, '公函 · 发函单位', '邻县招商局')
  await typeDay(page, '公函 · 发函日期', '2015-11-12')
  const { details } = await submitted('邻县招商局来访')
  expect(details).toMatchObject({
    type: 'DOMESTIC_OFFICIAL',
    parties: [{ heads: 4, functionaries: 4 }],
    letter: { number: '函〔2015〕3号', unit: '邻县招商局', date: '2015-11-12' },
    evidence: [],
  })
})

it('a trip to Taiwan is asked for by the keyboard alone, with its permit and both opinions', async () => {
  await openForm()
  await pick(page, '事项类别', '差旅')
  await pick(page, '目的地', '台湾')
  await select(page, '用途', '交通')
  await type(page, '事由', '赴台拜访电子企业')
  await type(page, '地点', '台北市')
  await type(page, '日程 1 · 在何处', '台北市')
  await type(page, '日程 1 · 做什么', '拜访同业公会')
  await type(page, '金额', '800')
  for (const [paper, office] of [
    ['出国(境)批件', '省台办'],
    ['外事审核意见', '县外事办'],
    ['财政审核意见', '县财政局'],
  ] as const) {
    await type(page, `${paper} · 文号`, '台字7号')
    await type(page, `${paper} · 出具机关`, office)
    await typeDay(page, `${paper} · 日期`, '2015-10-30')
  }
  await type(page, '线索或项目', '台资电子产业园')
  const { details } = await submitted('赴台拜访电子企业')
  expect(details).toMatchObject({
    kind: 'TRAVEL',
    region: 'TAIWAN',
    outsiders: 0,
    agenda: [{ date: '2015-11-16', place: '台北市', what: '拜访同业公会' }],
    mission: {
      countries: ['台湾'],
      permit: { number: '台字7号', office: '省台办', date: '2015-10-30' },
      foreignOpinion: { office: '县外事办' },
      financeOpinion: { office: '县财政局' },
    },
  })
})

it('a trip that is returned comes back with everything it stated, and goes out again as it was', async () => {
  const stated = () =>
    site.admin.query<{ number: string; status: string; version: number; details: object }>(
      `select number, status, version, details from spending.request where purpose = '赴台拜访电子企业'`,
    )
  const before = (await stated()).rows[0]!
  const approver = await signIn(browser, site.officeAddress, 'tanshouzheng', faults)
  await approver.goto(`${site.officeAddress}/spending/${before.number}`)
  await approver.getByRole('button', { name: '退回补正', exact: true }).click()
  const dialog = approver.getByRole('dialog')
  await dialog.getByLabel('理由').fill('写明人数')
  await dialog.getByRole('button', { name: '退回补正', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.goto(`${site.officeAddress}/spending/${before.number}/edit`)
  await page.getByRole('radio', { name: '差旅', exact: true }).waitFor()
  expect(await page.getByRole('radio', { name: '台湾', exact: true }).isChecked()).toBe(true)
  const permit = page.getByRole('group', { name: '出国(境)批件' })
  expect(await permit.getByLabel('文号').inputValue()).toBe('台字7号')
  await page.getByRole('region', { name: '规则判断' }).getByText('剩余', { exact: false }).waitFor()
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.getByText('下一步由谁').waitFor()
  const after = (await stated()).rows[0]!
  expect(after).toMatchObject({ status: 'DECIDING', details: before.details })
  expect(after.version).toBeGreaterThan(before.version + 1)
})

it('the form of each kind is accessible in both languages with every list and paper open, also on a phone', async () => {
  for (const [language, kinds] of [
    ['中文', ['接待', '差旅', '会展培训', '其他']],
    ['English', ['Reception', 'Trip', 'Fair, meeting or training', 'Other']],
  ] as const) {
    await openFormIn(language)
    for (const kind of kinds) {
      await page.getByRole('radio', { name: kind, exact: true }).first().check()
      if (kind === '差旅' || kind === 'Trip') await page.getByRole('radio', { name: /台湾|Taiwan/ }).check()
      for (const button of await page.locator('.row-list-add').all()) await button.click()
      for (const box of await page.locator('.stated-part > .check-field input').all()) await box.check()
      await stillness(page)
      expect(await seriousFaults(page), `${language} ${kind}`).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${language} ${kind}`).toBe(390)
      await page.setViewportSize({ width: 1366, height: 850 })
    }
  }
})

async function openFormIn(language: '中文' | 'English') {
  await page.goto(`${site.officeAddress}/spending/new`)
  await page.locator('h1').waitFor()
  const switching = page.getByRole('button', { name: language })
  if (await switching.count()) await switching.click()
  await page.locator('#application-kind').waitFor()
}

it('no page failed on the way', () => {
  expect(faults).toEqual([])
})
