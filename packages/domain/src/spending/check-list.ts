import { checkText, LONGEST } from '../check-text.ts'
import { refusal, type Refusal } from '../decision.ts'
import { LARGEST } from '../money.ts'
import type { Document, FenDigits } from './details.ts'

/** The longest count of people, meals, nights or pieces that one matter can have. */
export const MOST = 1000
/** Nobody types more rows than this into one list. */
const MOST_ROWS = 100

/** A text inside details or expenses that must say something. */
export const checkWords = (field: string, written: string, longest: number = LONGEST.document): Refusal[] =>
  checkText(field, written, longest)

export const checkDocument = (field: string, document: Document | null): Refusal[] =>
  document ? [...checkWords(`${field}.number`, document.number), ...checkWords(`${field}.office`, document.office)] : []

/** Whole people, meals and pieces, none of them beyond belief. */
export function checkCount(field: string, counted: number, least: number, most = MOST): Refusal[] {
  if (Number.isInteger(counted) && counted >= least && counted <= most) return []
  return [
    refusal(
      'HEADCOUNT_OUT_OF_RANGE',
      { zh: `现在是 ${counted},须为 ${least} 至 ${most}。`, en: `This is ${counted}; it must be ${least} to ${most}.` },
      { field, remedy: { zh: '核对数目。', en: 'Check the number.' } },
    ),
  ]
}

/** A price may be zero: some things are given. */
export function checkPrice(field: string, digits: FenDigits): Refusal[] {
  if (/^\d{1,15}$/.test(digits) && BigInt(digits) <= LARGEST) return []
  return [
    refusal(
      'AMOUNT_TOO_LARGE',
      { zh: '金额须不小于零,位数可信。', en: 'An amount here is zero or more, and believable.' },
      { field, remedy: { zh: '核对金额。', en: 'Check the amount.' } },
    ),
  ]
}

export function checkRows(field: string, list: readonly unknown[], least = 0): Refusal[] {
  if (list.length >= least && list.length <= MOST_ROWS) return []
  return [
    refusal(
      'INVALID_INPUT',
      {
        zh: `现在有 ${list.length} 行,须为 ${least} 至 ${MOST_ROWS} 行。`,
        en: `There are ${list.length} rows; ${least} to ${MOST_ROWS} are possible.`,
      },
      { field, remedy: { zh: '补充或删去几行。', en: 'Add some rows, or take some out.' } },
    ),
  ]
}
