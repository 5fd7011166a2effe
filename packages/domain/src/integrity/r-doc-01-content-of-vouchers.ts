import type { Bilingual } from '../bilingual.ts'
import type { Voucher, VoucherKind } from '../spending/expenses.ts'
import { figuresOf, inWords, type Fault } from './faults.ts'
import { fail, notEvaluated, pass, type Rule } from './rule.ts'
import { sameWords } from './same-words.ts'
import { explained } from './verdict-words.ts'

type Flaw = 'NUMBER' | 'SELLER' | 'AMOUNT' | 'DATE' | 'BUYER' | 'TITLE' | 'SHARE'

const FLAWS: Readonly<Record<Flaw, Bilingual>> = {
  NUMBER: { zh: '没有号码', en: 'no number' },
  SELLER: { zh: '没有开票方', en: 'no seller' },
  AMOUNT: { zh: '金额不大于零', en: 'an amount not above zero' },
  DATE: { zh: '没有日期', en: 'no date' },
  BUYER: { zh: '没有抬头', en: 'no buyer' },
  TITLE: { zh: '抬头不是本单位', en: 'a buyer that is not the unit' },
  SHARE: { zh: '报销金额超过票面金额', en: 'more claimed than it is made out for' },
}

const UNDATED: readonly VoucherKind[] = ['QUOTA_INVOICE']
const WITHOUT_BUYER: readonly VoucherKind[] = ['QUOTA_INVOICE', 'RAIL_TICKET', 'AIR_ITINERARY']

const blank = (written: string | null) => !written?.trim()

function flawsOf({ kind, number, date, buyer, seller, amount, share }: Voucher, titles?: readonly string[]) {
  const flaws: { readonly kind: Flaw; readonly at: keyof Voucher }[] = []
  if (blank(number)) flaws.push({ kind: 'NUMBER', at: 'number' })
  if (blank(seller)) flaws.push({ kind: 'SELLER', at: 'seller' })
  if (BigInt(amount) <= 0n) flaws.push({ kind: 'AMOUNT', at: 'amount' })
  if (!date && !UNDATED.includes(kind)) flaws.push({ kind: 'DATE', at: 'date' })
  if (!WITHOUT_BUYER.includes(kind)) {
    if (blank(buyer)) flaws.push({ kind: 'BUYER', at: 'buyer' })
    else if (titles && !titles.some((title) => sameWords(title, buyer!))) flaws.push({ kind: 'TITLE', at: 'buyer' })
  }
  if (BigInt(share) > BigInt(amount)) flaws.push({ kind: 'SHARE', at: 'share' })
  return flaws
}

/**
 * Each voucher says what its kind can say, is made out to the unit, and gives no more than its amount. Where the county
 * has named no titles the buyer is only asked for, and the words say so.
 */
export const contentOfVouchers: Rule = {
  id: 'R-DOC-01',
  name: { zh: '凭证要素', en: 'Content of vouchers' },
  sentence: {
    zh: '票据须有号码、开票方、金额、日期和本单位抬头(票种本身没有的除外),报销不得超过票面金额。',
    en: 'A voucher has number, seller, amount, date and the unit as its buyer, as far as its kind names them; no more than its amount is claimed.',
  },
  citation: {
    zh: '会计法第十四条;发票管理办法第二十一条;通知第九条(N-096)',
    en: 'Accounting Law, article 14; Measures on invoices, article 21; notice, clause 9 (N-096)',
  },
  why: {
    zh: '要素不全的票据核对不了,不能作报销凭证。',
    en: 'A voucher that lacks its content cannot be checked, and is no voucher of a claim.',
  },
  sources: ['L-ACC', 'L-INV'],
  clauses: ['N-096'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: ['invoiceTitles'],
  stages: ['CLM'],
  overridable: false,
  check({ claim }, { parameters: { invoiceTitles } }) {
    if (!claim) return notEvaluated('BLOCK', 'claim')
    const flaws = claim.vouchers.flatMap((voucher, row): Fault<Flaw>[] =>
      flawsOf(voucher, invoiceTitles?.value).map(({ kind, at }) => ({ kind, field: `vouchers.${row}.${at}` })),
    )
    const inputs = { vouchers: String(claim.vouchers.length), ...(invoiceTitles && { parameter: invoiceTitles.id }) }
    const figures = figuresOf(flaws, inputs)
    return flaws.length ? fail('BLOCK', figures) : pass('BLOCK', figures)
  },
  explain: explained(
    ({ inputs: { vouchers, parameter } }) =>
      parameter
        ? {
            zh: `票据 ${vouchers} 张,要素齐全,抬头与参数 ${parameter} 一致。`,
            en: `Vouchers: ${vouchers}, all complete, with buyers as in parameter ${parameter}.`,
          }
        : {
            zh: `票据 ${vouchers} 张,要素齐全;县里没有给出开票抬头(参数 P-17),抬头没有比对。`,
            en: `Vouchers: ${vouchers}, all complete; the county has given no titles (parameter P-17), so the buyers were not compared.`,
          },
    (finding) => {
      const { zh, en } = inWords(finding, FLAWS)
      return {
        sentence: {
          zh: `票据有 ${finding.measured} 处不合要求(上限 ${finding.limit} 处):${zh}。`,
          en: `Flaws of the vouchers: ${finding.measured} (the limit is ${finding.limit}): ${en}.`,
        },
        remedy: {
          zh: '核对票据;确有缺项的,退回开票方重开。',
          en: 'Check what was typed; a voucher that really lacks it is returned to the seller, who makes it out anew.',
        },
      }
    },
  ),
}
