import { expect, it } from 'vitest'
import { booksOfAThief } from './books.ts'

const { admin, verifiedAfter } = await booksOfAThief()

it('N-036 a notice whose limit of members was changed behind the application is named by its paper', async () => {
  const { outcome, findings } = await verifiedAfter(() =>
    admin.query(`update county.instance set notice = replace(notice, '"most":5', '"most":9')`),
  )
  expect(outcome).toBe('TAMPERED')
  expect(findings).toEqual([
    expect.objectContaining({
      fault: 'NOTICE_ALTERED',
      kind: 'notice.adoption',
      column: 'digest',
      number: '澄字〔2015〕1号(演示)',
    }),
  ])
})

it('a notice that is written with other blanks is another text, and found', async () => {
  const { findings } = await verifiedAfter(() => admin.query(`update county.instance set notice = notice || ' '`))
  expect(findings.map(({ fault }) => fault)).toEqual(['NOTICE_ALTERED'])
})
