import { CONDUCT } from './conduct.ts'
import { MONEY } from './money.ts'
import { ORGANISATION } from './organisation.ts'
import { OVERSIGHT } from './oversight.ts'
import { PRODUCT } from './product.ts'
import { PROJECTS } from './projects.ts'
import type { Numbered, Term } from './term.ts'
import { WORK } from './work.ts'

/** The terms of the notice, numbered 1 to 122. */
export const TERMS_OF_NOTICE: readonly Numbered[] = [
  ...PROJECTS,
  ...ORGANISATION,
  ...WORK,
  ...MONEY,
  ...CONDUCT,
  ...OVERSIGHT,
]

export const GLOSSARY: readonly Term[] = [...TERMS_OF_NOTICE, ...PRODUCT]
