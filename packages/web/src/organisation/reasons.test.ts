import { expect, it } from 'vitest'
import { reasonsOf } from './reasons.ts'

it('numbers the cells in which somebody must stand aside, row by row', () => {
  const cell = (team: string, ...reasons: string[]) => ({ team, reasons })
  const rows = [
    { person: { id: 'approver' }, cells: [cell('A'), cell('B')] },
    { person: { id: 'head' }, cells: [cell('A', 'heads it'), cell('B')] },
    { person: { id: 'secretary' }, cells: [cell('A', 'oversees', 'deputises'), cell('B', 'oversees')] },
  ]
  expect(reasonsOf(rows).map(({ number, person, cell: { team } }) => [number, person.id, team])).toEqual([
    [1, 'head', 'A'],
    [2, 'secretary', 'A'],
    [3, 'secretary', 'B'],
  ])
})
