import type { Hash } from './seal.ts'

declare const mark: unique symbol

/**
 * Stands in a fact for a personal text (a name, a bank account): the hash of a random salt and the text. The text and
 * its salt lie in a table that can be erased; while they are there anyone can check them, afterwards nobody can guess.
 */
export type Commitment = string & { readonly [mark]: 'commitment' }

/** `salt`: 32 random bytes as hexadecimal digits. */
export const commit = (hash: Hash, salt: string, text: string): Commitment => hash(`${salt}\n${text}`) as Commitment
