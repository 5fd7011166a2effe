const NAMED = /(?<![\w-])N-(\d{3})(?!\d)(?:\s*(?:to|–|至)\s*N-(\d{3})(?!\d))?/g

/** The clauses that a title names: each by its exact id, and those inside a range such as "N-036 to N-038". */
export function clausesNamed(title: string): ReadonlySet<string> {
  const named = new Set<string>()
  for (const [, first, last = first] of title.matchAll(NAMED)) {
    named.add(`N-${first}`).add(`N-${last}`)
    for (let number = Number(first); number < Number(last); number++) named.add(`N-${String(number).padStart(3, '0')}`)
  }
  return named
}
