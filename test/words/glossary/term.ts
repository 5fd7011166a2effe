/**
 * A word of the product: how it is written in Chinese (the first is the standard), its one English translation, other
 * forms of that same translation, and what the code calls it. Regular endings need no form of their own.
 */
export type Term = {
  readonly zh: readonly string[]
  readonly en: string
  readonly forms: readonly string[]
  readonly identifier: string
  /** An everyday word as well: its translation is demanded only where it is the whole text. */
  readonly label: boolean
  /** Nothing else is called so: where English has the word, Chinese has the term. */
  readonly sole: boolean
}

type More = { readonly forms?: readonly string[]; readonly label?: true; readonly sole?: true }

/** Spellings are divided by a stroke, as in '台账|台帐'. */
export function term(zh: string, en: string, identifier: string, more: More = {}): Term {
  const { forms = [], label = false, sole = false } = more
  return { zh: zh.split('|'), en, forms, identifier, label, sole }
}

/** The term that bears this number in the glossary of the notice; some numbers hold two or three words. */
export type Numbered = Term & { readonly number: number }

export const numbered = (number: number, ...of: Parameters<typeof term>): Numbered => ({ ...term(...of), number })
