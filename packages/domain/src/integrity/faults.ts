import type { Bilingual } from '../bilingual.ts'
import type { Finding } from './rule.ts'

/** One thing that is wrong, and the field where it stands. */
export type Fault<Kind extends string> = { readonly kind: Kind; readonly field: string }

/** Everything that is wrong at once: how many things, where the first of them stands, and which kinds there are. */
export function figuresOf(faults: readonly Fault<string>[], inputs: Finding['inputs'] = {}): Partial<Finding> {
  const kinds = [...new Set(faults.map(({ kind }) => kind))]
  return {
    measured: String(faults.length),
    limit: '0',
    field: faults[0]?.field ?? null,
    inputs: { ...inputs, ...(kinds.length && { faults: kinds.join(' ') }) },
  }
}

/** The kinds of faults of a finding, one after the other, in words. */
export function inWords<Kind extends string>({ inputs }: Finding, words: Readonly<Record<Kind, Bilingual>>): Bilingual {
  const named = (inputs['faults'] ?? '').split(' ').map((kind) => words[kind as Kind])
  return { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join(', ') }
}
