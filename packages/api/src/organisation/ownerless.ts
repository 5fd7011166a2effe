import { leftOwnerless, organisationOn, type Appointment, type CivilDate, type Delegation } from '@lianzhao/domain'
import type { Books } from '../database/books.ts'
import { askOpenMatters } from '../open-matters.ts'
import { askRecords } from '../trail/ask-records.ts'
import { delegations } from './delegation.table.ts'

type Answers = readonly (readonly unknown[])[]

/** What a change of the register would leave to nobody on a day, asked behind the locks of the command that changes it. */
export function askOwnerless(books: Books) {
  const given = askRecords<Delegation>(books, delegations)
  const open = askOpenMatters(books)
  return {
    questions: [given.question, ...open.questions],
    read: (
      [delegated, ...matters]: Answers,
      day: CivilDate,
      before: readonly Appointment[],
      after: readonly Appointment[],
    ): readonly string[] => {
      const inForce = (register: readonly Appointment[]) => organisationOn(day, register, given.read(delegated))
      return leftOwnerless(open.read(matters), inForce(before), inForce(after))
    },
  }
}
