import { readFileSync } from 'node:fs'
import { likeOf, readNotice } from '../src/notice/read-notice.ts'
import type { Notice } from '../src/notice/notice.ts'
import { readRoster, type Roster } from '../src/notice/roster.ts'

export const COUNTIES = new URL('../counties/', import.meta.url)
export const textOf = (county: string, file: 'notice' | 'roster', folder = COUNTIES): string =>
  readFileSync(new URL(`${county}/${file}.yaml`, folder), 'utf8')

/** The notice of a county, read from its file as the product reads it. */
export function noticeOf(county: string, folder = COUNTIES): Notice {
  const text = textOf(county, 'notice', folder)
  const like = likeOf(text)
  const read = readNotice(text, like === null ? undefined : noticeOf(like))
  if ('data' in read) return read.data
  throw new Error(read.faults.map(({ line, at, message }) => `${county} ${line} ${at}: ${message}`).join('\n'))
}

export function rosterOf(county: string, folder = COUNTIES): Roster {
  const read = readRoster(textOf(county, 'roster', folder), noticeOf(county, folder))
  if ('data' in read) return read.data
  throw new Error(read.faults.map(({ line, at, message }) => `${county} ${line} ${at}: ${message}`).join('\n'))
}

/** The demonstration county's notice, under which the tests play. */
export const NOTICE = noticeOf('demo')
