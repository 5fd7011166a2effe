import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The name of the control that has the focus, after that of the row or paper in which it stands. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const control = document.activeElement as HTMLInputElement
    if (control.tagName === 'BUTTON') return control.textContent.trim()
    const within = control.closest('[role=group][aria-label]')?.getAttribute('aria-label')
    const label = control.labels?.[0]
    const name = control.type === 'radio' ? control.closest('fieldset')?.querySelector('legend') : label?.firstChild
    return [within, name?.textContent].filter(Boolean).join(' · ')
  })

/** Presses Tab until the focus is there: a control that the keyboard cannot reach fails. */
export async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(page)) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${name}.`)
}

const value = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLInputElement).value)

export async function type(page: Page, name: string, text: string) {
  await tabTo(page, name)
  await page.keyboard.type(text)
}

/** Chromium asks for a day in the order of its own language. */
export async function typeDay(page: Page, name: string, day: string) {
  await tabTo(page, name)
  const [year, month, date] = day.split('-')
  await page.keyboard.type(`${month}${date}${year}`)
  if ((await value(page)) === day) return
  await page.keyboard.press('Shift+Tab')
  await tabTo(page, name)
  await page.keyboard.type(`${year}${month}${date}`)
  expect(await value(page)).toBe(day)
}

/** Goes to a group of radios and along its arrows. */
export async function pick(page: Page, group: string, wanted: string) {
  await tabTo(page, group)
  for (let presses = 0; presses < 8; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.parentElement?.textContent)) === wanted) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`${group} has no ${wanted}.`)
}

export async function select(page: Page, name: string, wanted: string) {
  await tabTo(page, name)
  const chosen = () =>
    page.evaluate(() => {
      const { options, selectedIndex } = document.activeElement as HTMLSelectElement
      return options[selectedIndex]?.text
    })
  for (let presses = 0; presses < 20 && (await chosen()) !== wanted; presses += 1)
    await page.keyboard.press('ArrowDown')
  expect(await chosen()).toBe(wanted)
}
