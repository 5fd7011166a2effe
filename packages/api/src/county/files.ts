import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { likeOf, readNotice, readRoster, type Fault, type Notice, type Roster } from '@lianzhao/domain'

/** The counties that come along; another one is a folder with the same two files. */
const SHIPPED = fileURLToPath(new URL('../../../domain/counties', import.meta.url))

/** A file of a county that cannot be read, in a sentence for each fault with the line where it is mended. */
export class UnreadableCounty extends Error {}

/** A county from its two files. `county` is the name of one that comes along, or a folder. */
export function readCounty(county: string): { readonly notice: Notice; readonly roster: Roster } {
  const folder = folderOf(county)
  const notice = noticeIn(folder)
  const file = join(folder, 'roster.yaml')
  return { notice, roster: sound(file, readRoster(textOf(file), notice)) }
}

const shippedCounties = (): string => readdirSync(SHIPPED).sort().join(', ')

const folderOf = (county: string): string =>
  /^[a-z][a-z0-9-]*$/.test(county) && existsSync(join(SHIPPED, county))
    ? join(SHIPPED, county)
    : isAbsolute(county)
      ? county
      : resolve(county)

function noticeIn(folder: string): Notice {
  const file = join(folder, 'notice.yaml')
  const text = textOf(file)
  const like = likeOf(text)
  return sound(file, readNotice(text, like === null ? undefined : noticeIn(join(SHIPPED, like))))
}

function textOf(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8')
  throw new UnreadableCounty(
    `没有这个文件：${file}；--county 后面写自带的县名（${shippedCounties()}），或含有 notice.yaml 和 roster.yaml 的目录。\nThere is no file ${file}: after --county name a county that comes along (${shippedCounties()}), or a folder with notice.yaml and roster.yaml.`,
  )
}

function sound<Data>(file: string, read: { readonly data: Data } | { readonly faults: readonly Fault[] }): Data {
  if ('data' in read) return read.data
  const faults = read.faults.map(({ line, at, message }) => `  ${file}:${line}${at && ` ${at}`}: ${message}`)
  throw new UnreadableCounty(
    `县的数据文件有误，请改正下列各行。\nThe file of the county is faulty, mend these lines.\n${faults.join('\n')}`,
  )
}
