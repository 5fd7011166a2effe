import type { RuleBook } from '../integrity/rule-book.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Instant } from '../time.ts'

/** Who acts, when, under which law, and who holds which post that day. `organisation.on` MUST be the civil date of `at`. */
export type Circumstances = {
  readonly by: PersonId
  readonly at: Instant
  readonly organisation: Organisation
  readonly law: RuleBook
}
