import type { ParseKeys } from 'i18next'
import { parseAmount } from '../../ui/parse-amount.ts'
import { countOf } from './count.ts'

/** A part that is still empty or cannot be read, with its word and that of the row or paper in which it stands. */
export interface Gap {
  part: string
  word: ParseKeys
  within?: { word: ParseKeys; n?: number }
}

type Asked = [part: string, word: ParseKeys, answered: boolean]

export const written = (typed: string): boolean => typed.trim() !== ''
export const counted = (typed: string): boolean => countOf(typed) !== null
export const priced = (typed: string): boolean => parseAmount(typed) !== null

export function gapsAt(path: string, asked: Asked[], within?: Gap['within']): Gap[] {
  return asked
    .filter(([, , answered]) => !answered)
    .map(([part, word]) => ({ part: `${path}.${part}`, word, ...(within && { within }) }))
}

export function gapsInRows<Row>(path: string, rows: Row[], word: ParseKeys, asked: (row: Row) => Asked[]): Gap[] {
  return rows.flatMap((row, index) => gapsAt(`${path}.${index}`, asked(row), { word, n: index + 1 }))
}
