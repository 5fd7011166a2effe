import { randomBytes } from 'node:crypto'
import { commit, type Commitment } from '@lianzhao/domain'
import type { PlainText } from './command.ts'
import { sha256 } from './sha256.ts'

/** A personal text with the commitment that stands for it in a fact; the text itself lies where it can be erased. */
export function personalText(text: string): PlainText & { readonly commitment: Commitment } {
  const salt = randomBytes(32).toString('hex')
  return { salt, text, commitment: commit(sha256, salt, text) }
}
