import type { Circumstances } from '../access/circumstances.ts'
import type { BudgetLine } from '../funds/budget-line.ts'
import type { Case, Held } from '../integrity/rule.ts'
import { postsOf } from '../organisation/organisation.ts'
import { OVERSEER_POSTS } from '../organisation/posts.ts'
import type { Application } from './request.ts'

/** What the stage adds to the application: the amount it is about, what is held for it, who decides, how it is paid. */
type Asked = Pick<Case, 'held' | 'duties' | 'recusals' | 'payment'> &
  Partial<Pick<Case, 'amount' | 'related' | 'reportedOn' | 'workingFunds' | 'claim' | 'justifications'>>

/** An application as the rules look at it, among the people of that day. */
export function caseOf(
  application: Application,
  line: BudgetLine,
  { organisation }: Pick<Circumstances, 'organisation'>,
  asked: Asked,
): Case {
  const holds = (person: string) => postsOf(organisation, person).length > 0
  const oversees = ({ person }: Held) => postsOf(organisation, person).some(({ post }) => OVERSEER_POSTS.includes(post))
  return {
    ...application,
    line,
    on: organisation.on,
    strangers: application.participants.filter((person) => !holds(person)),
    overseers: [...new Set(asked.duties.filter(oversees).map(({ duty }) => duty))],
    related: null,
    reportedOn: null,
    workingFunds: null,
    claim: null,
    ...asked,
  }
}
