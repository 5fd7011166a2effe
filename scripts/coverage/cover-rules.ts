import type { Stage } from '../../packages/domain/src/integrity/rule.ts'

/** A rule of the specification: at which stages it is to be asked, at which of them it is, and what proves it. */
export type CoveredRule = {
  readonly id: string
  readonly specified: readonly Stage[]
  readonly asked: readonly Stage[]
  /** Titles of passed tests that name the rule. */
  readonly tests: readonly string[]
}

export type RuleCounts = {
  /** Asked at every stage that is specified, and named by a passed test. */
  readonly complete: number
  /** In the book, and named by a passed test, but not asked at every stage. */
  readonly inPart: number
  readonly missing: number
  /** In the book, and named by no passed test. */
  readonly unproven: readonly string[]
}

type InBook = { readonly id: string; readonly stages: readonly Stage[] }

export function coverRules(
  specified: Readonly<Record<string, readonly Stage[]>>,
  book: readonly InBook[],
  passed: readonly { readonly title: string }[],
): readonly CoveredRule[] {
  const unknown = book.find(({ id }) => !(id in specified))
  if (unknown) throw new Error(`the specification has no ${unknown.id}`)
  const named = passed.map(({ title }) => ({ title, rules: rulesNamed(title) }))
  return Object.entries(specified).map(([id, stages]) => ({
    id,
    specified: stages,
    asked: book.find((rule) => rule.id === id)?.stages ?? [],
    tests: named.filter(({ rules }) => rules.has(id)).map(({ title }) => title),
  }))
}

/** The rules that a title names by their exact ids. */
export const rulesNamed = (title: string): ReadonlySet<string> =>
  new Set(title.match(/(?<![\w-])R-[A-Z]{3}-\d{2}(?!\d)/g))

export const isComplete = ({ specified, asked, tests }: CoveredRule): boolean =>
  tests.length > 0 && asked.length > 0 && specified.every((stage) => asked.includes(stage))

export function countRules(covered: readonly CoveredRule[]): RuleCounts {
  const missing = covered.filter(({ asked }) => !asked.length)
  const unproven = covered.filter(({ asked, tests }) => asked.length && !tests.length)
  const complete = covered.filter(isComplete)
  return {
    complete: complete.length,
    inPart: covered.length - missing.length - unproven.length - complete.length,
    missing: missing.length,
    unproven: unproven.map(({ id }) => id),
  }
}
