import type { FieldPolicy } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

const { read, merge } = relayStylePagination()
type Read = NonNullable<typeof read>
type Merge = Exclude<NonNullable<typeof merge>, boolean>

/** Offices are given the lines in pages; overseers are given those of a year whole. */
export const budgetLines: FieldPolicy<unknown> = {
  keyArgs: ['fiscalYear', 'team'],
  read: (kept, options) => (Array.isArray(kept) ? kept : read?.(kept as Parameters<Read>[0], options)),
  merge: (kept, given, options) =>
    Array.isArray(given) || typeof merge !== 'function'
      ? given
      : merge(kept as Parameters<Merge>[0], given as Parameters<Merge>[1], options),
}
