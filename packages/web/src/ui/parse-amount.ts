import { decimalOf } from './fen.ts'

const scale: Record<string, number> = { '': 0, 万: 4, 萬: 4, 亿: 8, 億: 8 }

/** Full-width digits and points come from Chinese input methods, which people forget to switch off. */
function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/。/g, '.')
    .replace(/[\s,，、\u3000]/g, '')
}

/** What an official types for an amount, such as 1.2万 or ３，２００, as "12000.00"; null where it is no amount. */
export function parseAmount(typed: string): string | null {
  const match = /^[¥￥]?(\d{1,15})(?:\.(\d*))?([万萬亿億]?)元?整?$/.exec(halfWidth(typed))
  if (!match) return null
  const [, whole = '', fraction = '', unit = ''] = match
  const places = 2 + (scale[unit] ?? 0)
  // A third decimal of a yuan is a slip of the finger: asking is safer than rounding.
  if (fraction.replace(/0+$/, '').length > places) return null
  const fen = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'))
  return decimalOf(fen)
}
