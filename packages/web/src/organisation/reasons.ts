export interface NumberedReason<Person, Cell> {
  number: number
  person: Person
  cell: Cell
}

/** Every cell of the matrix in which somebody must stand aside, numbered row by row as they are read. */
export function reasonsOf<Person extends { id: string }, Cell extends { reasons: readonly unknown[] }>(
  rows: readonly { person: Person; cells: readonly Cell[] }[],
): NumberedReason<Person, Cell>[] {
  return rows
    .flatMap(({ person, cells }) => cells.filter(({ reasons }) => reasons.length > 0).map((cell) => ({ person, cell })))
    .map((reason, index) => ({ ...reason, number: index + 1 }))
}
