import { fenOf } from './fen.ts'

export type AmountUnit = 'yuan' | 'wan' | 'yi'

const fenIn: Record<AmountUnit, bigint> = { yuan: 100n, wan: 1_000_000n, yi: 10_000_000_000n }

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}

/** 3,200.00 — every fen, a true minus sign. */
export function exactAmount(decimal: string): string {
  return amountIn('yuan', decimal)
}

/** One unit for a whole column, chosen by its largest value, so that figures below each other can be compared. */
export function unitFor(decimals: string[]): AmountUnit {
  const largest = decimals.map(fenOf).reduce((most, fen) => ((fen < 0n ? -fen : fen) > most ? fen : most), 0n)
  if (largest < 10_000_000n) return 'yuan'
  return largest < 10_000_000_000n ? 'wan' : 'yi'
}

/**
 * Two places, cut off and never rounded: 499,999,999.99 yuan is not 5.00 yi, and a threshold of the notice must not
 * look reached when it is not.
 */
export function amountIn(unit: AmountUnit, decimal: string): string {
  const fen = fenOf(decimal)
  const size = fen < 0n ? -fen : fen
  const sign = fen < 0n ? '−' : ''
  const hundredths = (size * 100n) / fenIn[unit]
  if (hundredths === 0n && size > 0n) return `${sign}<0.01`
  const digits = hundredths.toString().padStart(3, '0')
  return `${sign}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`
}
