import type { CivilDate } from '../time.ts'
import { RULES } from './rule-book.ts'
import { RULE_SETS } from './rule-sets.ts'
import type { Rule } from './rule.ts'

const BY_NUMBER = RULES.toSorted((one, other) => (one.id < other.id ? -1 : 1))

/** The rules that judge a matter of that day, in the order of their numbers. */
export const rulesOn = (date: CivilDate): readonly Rule[] => (date < RULE_SETS[0].from ? [] : BY_NUMBER)

/** The rules that rest on a legal instrument. */
export const rulesCiting = (code: string): readonly Rule[] => BY_NUMBER.filter(({ sources }) => sources.includes(code))
