import { checkNotice } from './check-notice.ts'
import { noticeShape, type Notice } from './notice.ts'
import { readData, type Read } from './read-data.ts'

/**
 * Reads a county's notice from its file. A county whose notice has the same shape as another's gives that one as `base`
 * and writes down only what differs.
 */
export const readNotice = (text: string, base?: Notice): Read<Notice> => readData(text, noticeShape, checkNotice, base)

/** The county that a file says its notice is like, or null. */
export const likeOf = (text: string): string | null => /^like: ([a-z0-9-]+)$/m.exec(text)?.[1] ?? null

/** The notice as the books keep it: JSON that was read and sealed when they were opened. */
export function reviveNotice(json: string): Notice {
  const notice = noticeShape.parse(JSON.parse(json))
  const [misfit] = checkNotice(notice)
  if (misfit)
    throw new Error(`the notice in the books is broken at ${misfit.path.map(String).join('.')}: ${misfit.message}`)
  return notice
}
