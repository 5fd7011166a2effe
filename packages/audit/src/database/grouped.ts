/** Rows by what they stand under, in the order in which they came. */
export function grouped<Row>(rows: readonly Row[], under: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(under(row))
    if (group) group.push(row)
    else groups.set(under(row), [row])
  }
  return groups
}
