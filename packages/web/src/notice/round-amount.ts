import { fenOf } from '../ui/fen.ts'

/** How many times a unit goes into an amount without a rest, or null: a threshold is never rounded. */
export function roundAmount(decimal: string, unit: bigint): string | null {
  const fen = fenOf(decimal)
  const size = unit * 100n
  return fen % size === 0n ? (fen / size).toLocaleString('en') : null
}
