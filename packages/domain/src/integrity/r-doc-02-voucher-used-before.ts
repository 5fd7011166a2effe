import { yuan } from '../money.ts'
import type { Voucher } from '../spending/expenses.ts'
import { fail, notEvaluated, pass, type Rule } from './rule.ts'
import { plain } from './same-words.ts'
import { explained } from './verdict-words.ts'

const identity = ({ code, number }: Voucher) => `${plain(code ?? '')} ${plain(number)}`.toUpperCase()

/** A voucher is claimed once. Several claims may share it, together up to what it is made out for. */
export const voucherUsedBefore: Rule = {
  id: 'R-DOC-02',
  name: { zh: '票据重复报销', en: 'Voucher claimed twice' },
  sentence: {
    zh: '同一张票据只报销一次;几张报销单分摊的,合计不得超过票面金额。',
    en: 'A voucher is claimed once; where several claims share it, they take no more than its amount together.',
  },
  citation: {
    zh: '财政违法行为处罚处分条例第六条;通知第九条(N-096)',
    en: 'Regulations on punishing offences in public finance, article 6; notice, clause 9 (N-096)',
  },
  why: {
    zh: '一张票据报两次,就是虚报冒领。',
    en: 'Claiming a voucher twice is a false claim on public money.',
  },
  sources: ['L-FIN'],
  clauses: ['N-096'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM', 'AUD'],
  overridable: false,
  check({ claim }) {
    if (!claim) return notEvaluated('BLOCK', 'claim')
    const { vouchers, related } = claim
    const identities = vouchers.map(identity)
    const repeated = identities.findIndex((one, row) => identities.indexOf(one) < row)
    if (repeated >= 0) {
      const times = identities.filter((one) => one === identities[repeated]).length
      const inputs = { number: vouchers[repeated]!.number, where: 'HERE' }
      return fail('BLOCK', { measured: String(times), limit: '1', field: `vouchers.${repeated}.number`, inputs })
    }
    if (!related) return notEvaluated('BLOCK', 'books')
    const taken = vouchers.map(({ share }, row) => BigInt(share) + (related.sharedElsewhere[row] ?? 0n))
    const over = vouchers.findIndex(({ amount }, row) => taken[row]! > BigInt(amount))
    if (over < 0) return pass('BLOCK', { inputs: { vouchers: String(vouchers.length) } })
    const { number, amount, share } = vouchers[over]!
    return fail('BLOCK', {
      measured: String(taken[over]),
      limit: amount,
      field: `vouchers.${over}.number`,
      inputs: { number, where: 'ELSEWHERE', elsewhere: String(taken[over]! - BigInt(share)) },
    })
  },
  explain: explained(
    ({ inputs }) => ({
      zh: `票据 ${inputs['vouchers']} 张,没有重复报销。`,
      en: `Vouchers: ${inputs['vouchers']}, none of them claimed before.`,
    }),
    ({ measured, limit, inputs }) => {
      const { number, where, elsewhere } = inputs
      if (where === 'HERE')
        return {
          sentence: {
            zh: `票据 ${number} 在本单出现 ${measured} 次,上限 ${limit} 次。`,
            en: `The voucher ${number} stands in this claim ${measured} times; the limit is ${limit}.`,
          },
          remedy: { zh: '重复的行删去,每张票据只列一次。', en: 'Take the repeated row out; list each voucher once.' },
        }
      const [together, face, others] = [measured, limit, elsewhere].map((figure) => yuan(BigInt(figure!)))
      return {
        sentence: {
          zh: `票据 ${number} 已在其他报销单报销 ${others} 元,连同本单共 ${together} 元,票面 ${face} 元。`,
          en: `Other claims take CNY ${others} of the voucher ${number}; with this one ${together} of ${face}.`,
        },
        remedy: {
          zh: '不再报销这张票据,或只报销票面剩余的部分。',
          en: 'Do not claim the voucher again, or only what is left of it.',
        },
      }
    },
  ),
}
