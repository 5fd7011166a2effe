import type { Notice } from '../notice/notice.ts'
import type { Parameters } from './parameters.ts'

/** The law of an instance besides the rules: the county's own figures, and its notice. */
export type RuleBook = { readonly parameters: Parameters; readonly notice: Notice }
