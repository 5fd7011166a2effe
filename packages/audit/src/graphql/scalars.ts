import { GraphQLError, GraphQLScalarType } from 'graphql'
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars'

const AMOUNT = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/

/** Yuan with two places as a string; fen as a bigint inside. */
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
    const parts = typeof text === 'string' ? AMOUNT.exec(text) : null
    if (!parts)
      throw new GraphQLError(
        '金额写成 "3200.00" 这样的字符串,最多两位小数。 / An amount is a string such as "3200.00", with at most two places.',
      )
    const fen = BigInt(parts[2]! + (parts[3] ?? '').padEnd(2, '0'))
    return parts[1] ? -fen : fen
  },
})

export const LocalDate = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  // Shown as it is stored: a day that is none must not stop the reading of everything beside it.
  serialize: String,
  description: '日期(北京时间),如 "2015-06-12" / A day in China, "2015-06-12"',
})

export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  serialize: String,
  description: '时刻(UTC),RFC 3339 / A moment in UTC, RFC 3339',
})
