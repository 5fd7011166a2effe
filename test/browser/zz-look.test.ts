import { afterAll, beforeAll, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { openChromium } from '../chromium.ts'
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
const LOGIN = process.env.LOOK_LOGIN ?? 'guxingyuan'
it('looks', async () => {
  const page = await signIn(browser, site.officeAddress, LOGIN, faults)
  page.on('console', (m) => {
    if (m.type() === 'error' || m.type() === 'warning') console.log('CONSOLE', m.text().slice(0, 300))
  })
  if (process.env.LOOK_MANY)
    await page.route('**/graphql', async (route) => {
      const r = await route.fetch()
      const j = await r.json()
      const o = j.data?.organisation
      if (o?.leadingGroup) {
        const a = o.leadingGroup.appointments
        const d = a[1]
        o.leadingGroup.appointments = [
          a[0],
          ...Array.from({ length: 11 }, (_, i) => ({
            ...d,
            id: d.id + i,
            clauses: ['N-' + (102 + i)],
            person: { ...d.person, id: d.person.id + i, name: i % 2 ? '叶半夏' : '甲乙' },
          })),
        ]
        o.people = [
          ...o.people,
          ...Array.from({ length: 11 }, (_, i) => ({
            ...o.people[0],
            person: { ...d.person, id: d.person.id + i },
            posts: Array.from({ length: 1 + (i % 4) }, (_, k) => ({ ...o.people[0].posts[0], id: 'p' + i + k })),
          })),
        ]
        o.personalAppointments = 23
      }
      await route.fulfill({ response: r, json: j })
    })
  const person = process.env.LOOK_PERSON ?? '叶半夏'
  await page.goto(`${site.officeAddress}/organisation`)
  await page.getByRole('link', { name: person }).first().waitFor()
  const personPath = await page.getByRole('link', { name: person }).first().getAttribute('href')
  const all: Record<string, string> = {
    notice: '/notice',
    noticeQ: '/notice#Q-02',
    noticeP: '/notice?status=PLANNED&kind=TARGET',
    org: '/organisation',
    orgAsOf: '/organisation?as-of=2015-05-01',
    person: personPath!,
    recusals: '/organisation/recusals',
    units: '/organisation/units',
  }
  const only = process.env.LOOK?.split(',')
  for (const [lang, label] of [
    ['zh', '中文'],
    ['en', 'English'],
  ] as const)
    for (const theme of ['light', 'dark'])
      for (const [size, width, height] of [
        ['wide', 1366, 768],
        ['phone', 390, 844],
      ] as const) {
        if (process.env.LOOK_SET && !process.env.LOOK_SET.split(',').includes(`${lang}-${theme}-${size}`)) continue
        await page.setViewportSize({ width, height })
        for (const [name, path] of Object.entries(all)) {
          if (only && !only.includes(name)) continue
          await page.goto(`${site.officeAddress}${path}`)
          await page.locator('h1').waitFor()
          const b = page.getByRole('button', { name: label })
          if (await b.count()) await b.click()
          await page.locator('.bar-select').selectOption(theme)
          await page.waitForLoadState('networkidle')
          await page.waitForTimeout(300)
          if (name.startsWith('notice') || name === 'units')
            await page.screenshot({ path: `/tmp/shots-g/${name}-${lang}-${theme}-${size}.png` })
          else await page.screenshot({ path: `/tmp/shots-g/${name}-${lang}-${theme}-${size}.png`, fullPage: true })
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          if (over > 0) console.log('OVERFLOW', name, lang, size, over)
        }
      }
  console.log('FAULTS', JSON.stringify(faults))
}, 300_000)
