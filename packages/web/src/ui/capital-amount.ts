import { fenOf } from './fen.ts'

const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

function fourDigits(group: string): string {
  let words = ''
  let skipped = false
  for (const [index, digit] of [...group].entries()) {
    if (digit === '0') skipped = words !== ''
    else {
      words += (skipped ? '零' : '') + digits[Number(digit)] + places[group.length - 1 - index]
      skipped = false
    }
  }
  return words
}

function wholeYuan(yuan: string): string {
  const fours = yuan.padStart(Math.ceil(yuan.length / 4) * 4, '0').match(/.{4}/g) ?? []
  let words = ''
  let gap = false
  for (const [index, four] of fours.entries()) {
    if (four === '0000') {
      gap = words !== ''
      continue
    }
    const joint = words !== '' && (gap || four.startsWith('0')) ? '零' : ''
    words += joint + fourDigits(four) + groups[fours.length - 1 - index]
    gap = false
  }
  return words
}

/** 大写 as a voucher wants it: whole yuan and whole jiao end in 整, so that nothing can be written behind. */
export function capitalAmount(decimal: string): string {
  const fen = fenOf(decimal)
  const text = (fen < 0n ? -fen : fen).toString().padStart(3, '0')
  const whole = wholeYuan(text.slice(0, -2))
  const jiao = Number(text.at(-2))
  const rest = Number(text.at(-1))
  if (fen === 0n) return '零元整'
  const yuan = whole && `${whole}元`
  const small = (jiao ? `${digits[jiao]}角` : yuan && rest ? '零' : '') + (rest ? `${digits[rest]}分` : '整')
  return (fen < 0n ? '负' : '') + yuan + small
}
