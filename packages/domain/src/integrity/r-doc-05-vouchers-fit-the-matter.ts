import type { Bilingual } from '../bilingual.ts'
import type { MatterKind } from '../spending/details.ts'
import type { VoucherItem } from '../spending/expenses.ts'
import { fail, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** What each kind of matter is expected to buy. Anything else may be right, and then somebody can say why. */
const EXPECTED: Readonly<Record<MatterKind, readonly VoucherItem[]>> = {
  RECEPTION: ['MEALS', 'LODGING', 'TRANSPORT'],
  TRAVEL: ['TRANSPORT', 'LODGING', 'SERVICES'],
  EVENT: ['CONFERENCE', 'TRAINING', 'PRINTING', 'MEALS', 'LODGING', 'TRANSPORT', 'SERVICES'],
  OTHER: ['GOODS', 'SERVICES', 'PRINTING'],
}

const MATTERS: Readonly<Record<MatterKind, Bilingual>> = {
  RECEPTION: { zh: '接待', en: 'a reception' },
  TRAVEL: { zh: '差旅', en: 'a trip' },
  EVENT: { zh: '会展培训', en: 'an event' },
  OTHER: { zh: '其他事项', en: 'another matter' },
}

const ITEMS: Readonly<Record<VoucherItem, Bilingual>> = {
  MEALS: { zh: '餐饮', en: 'meals' },
  LODGING: { zh: '住宿', en: 'lodging' },
  TRANSPORT: { zh: '交通', en: 'transport' },
  CONFERENCE: { zh: '会议', en: 'conference' },
  TRAINING: { zh: '培训', en: 'training' },
  PRINTING: { zh: '印刷', en: 'printing' },
  GOODS: { zh: '货物', en: 'goods' },
  SERVICES: { zh: '服务', en: 'services' },
}

/** What a voucher was made out for belongs to the kind of matter it is claimed under, or there is a reason. Afterwards it is shown with it. */
export const vouchersFitTheMatter: Rule = {
  id: 'R-DOC-05',
  name: { zh: '票据内容与事项相符', en: 'Vouchers fit the matter' },
  sentence: {
    zh: '票据的内容应与事项的类别相符;不符的须写明理由。',
    en: 'What a voucher was made out for fits the kind of matter; where it does not, a reason is needed.',
  },
  citation: {
    zh: '发票管理办法第二十条、第二十二条;通知第九条(N-096)',
    en: 'Measures on invoices, articles 20 and 22; notice, clause 9 (N-096)',
  },
  why: {
    zh: '改开内容是把不能报的变成能报的,最常见的手法。',
    en: 'Having something else written on the invoice is the most common way to claim what cannot be claimed.',
  },
  sources: ['L-INV'],
  clauses: ['N-096'],
  certainty: 'CERTAIN',
  severities: ['JUST', 'FLAG'],
  parameters: [],
  stages: ['CLM', 'AUD'],
  overridable: false,
  check({ details: { kind }, claim }, _law, stage) {
    const severity = stage === 'AUD' ? 'FLAG' : 'JUST'
    if (!claim) return notEvaluated(severity, 'claim')
    const { vouchers } = claim
    const odd = vouchers.filter(({ item }) => !EXPECTED[kind].includes(item))
    const [first] = odd
    const figures = { measured: String(odd.length), limit: '0' }
    if (!first) return pass(severity, { ...figures, inputs: { kind } })
    const field = `vouchers.${vouchers.indexOf(first)}.item`
    return fail(severity, { ...figures, field, inputs: { kind, item: first.item, number: first.number } })
  },
  explain: explained(
    ({ inputs }) => {
      const { zh, en } = MATTERS[inputs['kind'] as MatterKind]
      return { zh: `票据内容与${zh}相符。`, en: `The vouchers fit ${en}.` }
    },
    ({ measured, limit, inputs }) => {
      const matter = MATTERS[inputs['kind'] as MatterKind]
      const item = ITEMS[inputs['item'] as VoucherItem]
      return {
        sentence: {
          zh: `有 ${measured} 张票据与${matter.zh}不符(上限 ${limit} 张),如 ${inputs['number']}(${item.zh})。`,
          en: `Vouchers that do not fit ${matter.en}: ${measured} (the limit is ${limit}), such as ${inputs['number']} for ${item.en}.`,
        },
        remedy: {
          zh: '核对票据内容,或写明为什么属于这件事。',
          en: 'Check what the voucher is for, or say why it belongs to the matter.',
        },
      }
    },
  ),
}
