import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { openChromium } from '../chromium.ts'
import { openSite, signIn } from './site.ts'

let site: Awaited<ReturnType<typeof openSite>>
let browser: Browser
const faults: string[] = []
const office = (login: string) => signIn(browser, site.officeAddress, login, faults)
const NUMBER = 'ZC-2015-0024'

beforeAll(async () => {
  site = await openSite()
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Opens the matter and takes the step that the page offers, by the dialog that asks for it. */
async function act(
  page: Page,
  verb: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => {},
) {
  await page.goto(`${site.officeAddress}/spending/${NUMBER}`)
  await page.getByRole('button', { name: verb, exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await fill(dialog)
  await dialog.getByRole('button', { name: verb, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Somebody of the register, found by the beginning of their name. */
async function choose(page: Page, label: string, name: string) {
  await page.getByRole('combobox', { name: label }).fill(name.slice(0, 2))
  await page.getByRole('option', { name }).click()
  await page.getByRole('button', { name: `去掉${name}` }).waitFor()
}

/** The list with its guests, the bill and the invoice; what the request says already is there. */
async function claim(page: Page) {
  await page.goto(`${site.officeAddress}/spending/${NUMBER}`)
  await page.getByRole('button', { name: '报销', exact: true }).first().click()
  await page.getByRole('heading', { name: `报销 ${NUMBER}` }).waitFor()
  await page.getByLabel('公务活动').fill('采购洽谈')
  for (const [index, name] of ['郗一', '郗二', '郗三', '郗四', '郗五', '郗六'].entries()) {
    const guest = page.getByRole('group', { name: `来宾 ${index + 1}`, exact: true })
    expect(await guest.getByLabel('单位').inputValue()).toBe('台商采购团')
    await guest.getByLabel('姓名').fill(name)
    await guest.getByLabel('职务').fill('采购经理')
  }
  await choose(page, '陪同人员', '甘若川')
  await choose(page, '陪同人员', '宋远志')
  await choose(page, '清单审签人', '岳临川')
  const meal = page.getByRole('group', { name: '用餐 1' })
  expect(await meal.getByLabel('用餐人数').inputValue()).toBe('9')
  await meal.getByLabel('餐费').fill('1180')
  const line = page.getByRole('group', { name: '明细 1' })
  await line.getByLabel('名称').fill('工作午餐')
  await line.getByLabel('金额').fill('1180')
  const voucher = page.getByRole('group', { name: '票据 1' })
  await voucher.getByLabel('号码').fill('00880011')
  await voucher.getByLabel('开票日期').fill('2015-12-02')
  await voucher.getByLabel('销售方').fill('澄川县招待所')
  await voucher.getByLabel('购买方').fill('县招商合作局')
  await voucher.getByLabel('票面金额').fill('1180')
  await page.getByLabel('收款人').fill('澄川县招待所')
  await page.getByLabel('收款账号').fill('6222020200112233')
  await page.getByLabel('承担单位名称').fill('县招商合作局')
  await page.getByText('都应等于报销金额', { exact: false }).waitFor()
  await page.getByRole('region', { name: '规则判断' }).getByText('对不上', { exact: false }).waitFor()
  await page.getByRole('button', { name: '报销', exact: true }).click()
  await page.getByText('还不能报销', { exact: false }).waitFor()
  await page.getByLabel('报销金额').fill('1180')
  await page.getByText('与报销金额一致', { exact: false }).waitFor()
  await page.getByText('还不能报销', { exact: false }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '报销', exact: true }).click()
  await page.getByRole('heading', { name: `${NUMBER}-B1` }).waitFor()
}

it('a member fills the application, reads what the rules say before asking, and submits it', async () => {
  const page = await office('hezhixing')
  await page.locator('a, button', { hasText: '新建申请' }).first().click()
  await page.getByRole('heading', { name: '新建申请' }).waitFor()
  await page.getByRole('radio', { name: '接待', exact: true }).check()
  await page.getByLabel('事由').fill('台商采购团工作餐')
  await page.getByRole('combobox', { name: '参加人员' }).fill('路晓')
  await page.getByRole('option', { name: '路晓晨' }).click()
  await page.getByRole('button', { name: '去掉路晓晨' }).waitFor()
  await page.getByLabel('开始日期').fill('2015-12-02')
  await page.getByLabel('结束日期').fill('2015-12-02')
  await page.getByLabel('地点').fill('澄川县招待所')
  await page.getByRole('radio', { name: '商务接待' }).check()
  await page.getByLabel('来宾单位').fill('台商采购团')
  await page.getByLabel('所在地').fill('台北市')
  await page.getByLabel('人数', { exact: true }).fill('6')
  await page.getByLabel('陪同人数').fill('3')
  await page.getByLabel('名称或编号').fill('邀请函 7 号')
  await page.getByRole('group', { name: '来访凭证 1' }).getByLabel('日期').fill('2015-11-13')
  await page.getByLabel('线索或项目').fill('台资电子产业园')
  await page.getByLabel('金额', { exact: true }).fill('2万')
  const judgement = page.getByRole('region', { name: '规则判断' })
  await judgement.getByText('差', { exact: false }).first().waitFor()
  await page.getByRole('button', { name: '提交申请' }).click()
  const { rows } = await site.admin.query(`select count(*)::int as n from spending.request where number = $1`, [NUMBER])
  expect(rows[0].n, 'a known block sends nothing').toBe(0)

  await page.getByLabel('金额', { exact: true }).fill('1200')
  await page.getByText('壹仟贰佰元整').waitFor()
  await judgement.getByText('剩余 9,450.00 元', { exact: false }).waitFor()
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.getByText(NUMBER).first().waitFor()
  await page.getByText('谈守正', { exact: false }).first().waitFor()
  await page.locator('.particulars div', { hasText: '参加人员' }).getByText('路晓晨').waitFor()
})

it('the page offers the applicant no approval and says why', async () => {
  const page = await office('hezhixing')
  await page.goto(`${site.officeAddress}/spending/${NUMBER}`)
  await page.getByText('为什么不是您').waitFor()
  expect(await page.getByRole('button', { name: '批准', exact: true }).count()).toBe(0)
})

it('six different people take it from the request to the receipt of the bank', async () => {
  await act(await office('tanshouzheng'), '批准')
  await claim(await office('hezhixing'))
  await act(await office('jishenzhi'), '财务审核', async (dialog) => {
    await dialog.getByLabel('核减金额').fill('30')
    await dialog.getByLabel('核减理由').fill('茶水不在工作餐内')
  })
  await act(await office('aimingche'), '同意报销')
  await act(await office('qianqingyuan'), '支付申请')
  await act(await office('zhangguoku'), '登记回单', async (dialog) => {
    await dialog.getByText('壹仟壹佰伍拾元整').waitFor()
    await dialog.getByLabel('回单号').fill('HD-2015-0001')
  })
  const { rows } = await site.admin.query(
    `select c.status, p.status as payment, r.paid, array[r.applicant, r.approver, c.reviewer, c.authoriser, p.requested_by, p.confirmed_by] as people
     from spending.request r join spending.claim c on c.request_id = r.id join spending.payment p on p.claim_id = c.id
     where r.number = $1`,
    [NUMBER],
  )
  expect(rows[0]).toMatchObject({ status: 'PAID', payment: 'PAID', paid: '115000' })
  expect(new Set(rows[0].people).size).toBe(6)
})

it('an auditor reads it at the other door, from the request on, and sees that nothing was rewritten', async () => {
  const page = await signIn(browser, site.auditAddress, 'hengshenzhi', faults)
  await page.getByRole('link', { name: NUMBER }).click()
  await page.getByText('未改动', { exact: false }).first().waitFor()
  for (const words of ['提交申请', '批准', '财务审核', '同意报销', '支付申请', '登记回单'])
    await page.getByText(words, { exact: true }).first().waitFor()
  await page.locator('.particulars div', { hasText: '参加人员' }).getByText('路晓晨').waitFor()
  expect(
    await page
      .locator('main')
      .getByRole('button', { name: /批准|退回|支付/ })
      .count(),
  ).toBe(0)
})

it('a row changed behind the application’s back is named with its column', async () => {
  await site.admin.query('alter table spending.claim disable trigger all')
  await site.admin.query(`update spending.claim set amount = amount - 100 where number = $1`, [`${NUMBER}-B1`])
  const page = await signIn(browser, site.auditAddress, 'hengshenzhi', faults)
  await page.goto(`${site.auditAddress}/oversight/records/${NUMBER}`)
  await page.getByText('已改动', { exact: false }).first().waitFor()
  await page.getByText(`${NUMBER}-B1`, { exact: false }).first().waitFor()
  await page.getByText('amount', { exact: false }).first().waitFor()
})

it('an unknown number and somebody else’s matter show one and the same page', async () => {
  const page = await office('yunzhiyuan')
  const texts: string[] = []
  for (const number of [NUMBER, 'ZC-2015-9999']) {
    await page.goto(`${site.officeAddress}/spending/${number}`)
    await page.getByText('没有可显示的内容').waitFor()
    texts.push(await page.locator('main').innerText())
  }
  expect(texts[0]).toBe(texts[1])
})

it('no page failed on the way', () => {
  expect(faults).toEqual([])
})
