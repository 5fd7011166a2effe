import { createHash, timingSafeEqual } from 'node:crypto'
import { INSTALLER } from '@lianzhao/domain'
import type { Books } from '../database/books.ts'
import { named } from '../database/named.ts'

/** Whether the first accounts can still be opened, and whether somebody knows the code for it. */
export type Setup = {
  readonly isOpen: () => Promise<boolean>
  readonly knows: (code: string) => boolean
}

export const OPEN_FIRST_ACCOUNTS = 'openFirstAccounts'

/** Once is once: closing every account later does not bring the beginning back. */
const CLOSED = named(`
  select exists (select from organisation.person where login is not null)
    or exists (select from trail.command where actor = $1 and key = $2)`)

export function openSetup(books: Books, code: string | null): Setup {
  let closed = code === null
  return {
    async isOpen() {
      if (closed) return false
      const [[found]] = (await books.rows<[boolean]>(CLOSED, [INSTALLER.id, OPEN_FIRST_ACCOUNTS])) as [[boolean]]
      closed = found
      return !closed
    },
    // Of equal length whatever was typed, so that the time of the answer tells nothing.
    knows: (typed) => code !== null && timingSafeEqual(digest(typed.trim()), digest(code)),
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
