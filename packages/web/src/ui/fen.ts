/** Amounts are counted in whole fen: a JavaScript number loses fen above nine quadrillion and invents some below. */
export function fenOf(decimal: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(decimal)
  if (!match) throw new Error(`Not an amount: ${decimal}`)
  const [, sign, yuan = '0', fraction = ''] = match
  const fen = BigInt(yuan) * 100n + BigInt(fraction.padEnd(2, '0'))
  return sign ? -fen : fen
}

export function decimalOf(fen: bigint): string {
  const size = fen < 0n ? -fen : fen
  const text = size.toString().padStart(3, '0')
  return `${fen < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`
}

export function sumOf(decimals: string[]): string {
  return decimalOf(decimals.reduce((sum, decimal) => sum + fenOf(decimal), 0n))
}
