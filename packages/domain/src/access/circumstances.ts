import type { Held, Related, RelatedToClaim } from '../integrity/rule.ts'
import type { RuleBook } from '../integrity/law.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Instant } from '../time.ts'

/** Who acts, when, under which law, and who holds which post that day. `organisation.on` MUST be the civil date of `at`. */
export type Circumstances = {
  readonly by: PersonId
  readonly at: Instant
  readonly organisation: Organisation
  readonly law: RuleBook
  /**
   * Who already holds which duty on the other claims and payments of the matter (R-SOD-01). A command on a claim or a
   * payment MUST be given it, read behind the lock of the request.
   */
  readonly elsewhere?: readonly Held[]
  /**
   * What other matters in the books tell about this one. Submitting and approving MUST be given it, read behind their
   * locks; without it the rules that ask for it are not evaluated.
   */
  readonly related?: Related
  /** The same of other claims. Filing a claim MUST be given it. */
  readonly relatedToClaim?: RelatedToClaim
}
