import type { Notice } from '../notice/notice.ts'
import type { Parameters } from './parameters.ts'

/** The law of an instance: the set of rules, the county's own figures, and its notice. */
export type RuleBook = { readonly ruleSet: string; readonly parameters: Parameters; readonly notice: Notice }
