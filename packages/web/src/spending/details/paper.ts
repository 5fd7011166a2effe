import type { ParseKeys } from 'i18next'
import type { OfficialDocumentInput } from '../../gql/graphql'
import { gapsAt, written, type Gap } from './gap.ts'

/** A permit or an opinion as it is typed. What was typed stays while it is not `stated`. */
export interface TypedPaper {
  stated: boolean
  number: string
  office: string
  date: string
}

export function emptyPaper(stated: boolean): TypedPaper {
  return { stated, number: '', office: '', date: '' }
}

export function typedPaper(told: OfficialDocumentInput | null | undefined): TypedPaper {
  return told ? { stated: true, number: told.number, office: told.office, date: told.date } : emptyPaper(false)
}

/** Several papers are asked for in the same words, so each gap also says which paper it is in. */
export function gapsOfPaper(path: string, { stated, number, office, date }: TypedPaper, paper: ParseKeys): Gap[] {
  if (!stated) return []
  const parts: Parameters<typeof gapsAt>[1] = [
    ['number', 'paper.number', written(number)],
    ['office', 'paper.office', written(office)],
    ['date', 'paper.date', written(date)],
  ]
  return gapsAt(path, parts, { word: paper })
}

/** While its day is still to be typed, the first day of the matter stands for it. */
export function paperInput({ stated, number, office, date }: TypedPaper, from: string): OfficialDocumentInput | null {
  return stated ? { number: number.trim(), office: office.trim(), date: date || from } : null
}
