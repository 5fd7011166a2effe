declare const unit: unique symbol

/** Money is a whole number of fen (分). Branded, so that a count of people cannot be spent. */
export type Fen = bigint & { readonly [unit]: 'fen' }
export const fen = (amount: bigint): Fen => amount as Fen
export const ZERO: Fen = fen(0n)

/** No single amount of this platform exceeds ten billion yuan: larger ones are slips of the keyboard. */
export const LARGEST: Fen = fen(1_000_000_000_000n)

/** Yuan with two places and thousands apart: `1,234,567.89`, `−0.05`. */
export function yuan(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${amount < 0n ? '−' : ''}${whole}.${digits.slice(-2)}`
}
