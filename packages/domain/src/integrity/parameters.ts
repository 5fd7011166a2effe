import type { Bilingual } from '../bilingual.ts'

/** How many may accompany guests: one for one up to `oneToOneUpTo` guests, then one for every `thenOneTo` more. */
export type EscortRatio = { readonly oneToOneUpTo: number; readonly thenOneTo: number }

/** A local figure that no law gives. It has a source, or it is not used. */
type Parameter<Value> = { readonly id: string; readonly value: Value; readonly source: Bilingual }

/** The county's local figures in force. A missing one is undefined, and rules say so. */
export type Parameters = { readonly businessEscorts?: Parameter<EscortRatio> }
