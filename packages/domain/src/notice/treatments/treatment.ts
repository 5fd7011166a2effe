import type { Bilingual } from '../../bilingual.ts'

/** The parts of the product that will act on what nothing acts on yet. */
export const CAPABILITIES = [
  'responsibility',
  'projects',
  'agency',
  'targets',
  'meetings',
  'inspection',
  'resources',
  'funds',
  'spending',
  'integrity',
  'findings',
  'assessment',
] as const
export type Capability = (typeof CAPABILITIES)[number]

/**
 * What the system does about a clause, in plain words. ENFORCED: `by` names the rule, check, command or report that acts
 * today. PLANNED: nothing acts yet, and `part` will. DATA: there is nothing to enforce; it is kept and shown.
 */
export type Treatment = { readonly clause: string; readonly does: Bilingual } & (
  | { readonly status: 'ENFORCED'; readonly by: string }
  | { readonly status: 'PLANNED'; readonly part: Capability }
  | { readonly status: 'DATA' }
)

export const enforced = (clause: string, by: string, zh: string, en: string): Treatment => ({
  clause,
  status: 'ENFORCED',
  by,
  does: { zh, en },
})

export const planned = (clause: string, part: Capability, zh: string, en: string): Treatment => ({
  clause,
  status: 'PLANNED',
  part,
  does: { zh, en },
})

export const data = (clause: string, zh: string, en: string): Treatment => ({
  clause,
  status: 'DATA',
  does: { zh, en },
})
