import type { CivilDate } from '../time.ts'

/** A set of rules and the first day of the matters that it judges. */
type RuleSet = { readonly id: string; readonly from: CivilDate }

/** The first opens with the notice; the second with the revision of the regulation on economy (L-TL25). */
export const RULE_SETS = [
  { id: 'RS-2015', from: '2015-03-26' },
  { id: 'RS-2025', from: '2025-05-02' },
] as const satisfies readonly RuleSet[]

export type RuleSetId = (typeof RULE_SETS)[number]['id']

/** The set that judges a matter which takes place on a day: the day of the event decides, not that of the judgement. */
export const ruleSetOn = (event: CivilDate): RuleSetId =>
  (RULE_SETS.findLast(({ from }) => from <= event) ?? RULE_SETS[0]).id
