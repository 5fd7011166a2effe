import { GraphQLError, GraphQLScalarType } from 'graphql'

/** Yuan with two places as a string; fen as a bigint inside. A sign is read, so that the law can refuse it in words. */
export const Decimal = new GraphQLScalarType<bigint, string>({
  name: 'Decimal',
  description:
    '金额(元),字符串,最多两位小数,如 "3200.00" / An amount in yuan as a string with at most two places, "3200.00"',
  serialize(fen) {
    // Details hold money as digits, everything else as a bigint.
    const amount = BigInt(fen as bigint | string)
    const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0')
    return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
  },
  parseValue(text) {
    const parts = typeof text === 'string' ? /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(text) : null
    if (!parts)
      throw new GraphQLError(
        '金额写成 "3200.00" 这样的字符串,最多两位小数 / An amount is a string like "3200.00", with at most two places',
      )
    const fen = BigInt(parts[2]! + (parts[3] ?? '').padEnd(2, '0'))
    return parts[1] ? -fen : fen
  },
})
