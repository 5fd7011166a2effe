import { randomInt } from 'node:crypto'

/** Without characters that look alike on paper. */
const CHARACTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const OF_EACH = 4

/** A first password that is read out or written down: sixteen characters of chance, nearly eighty bits. */
export const oneTimePassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: OF_EACH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join(''),
  ).join('-')
