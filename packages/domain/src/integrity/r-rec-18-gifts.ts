import type { Bilingual } from '../bilingual.ts'
import { yuan } from '../money.ts'
import type { FenDigits, Gift, GiftKind } from '../spending/details.ts'
import { total } from '../spending/expenses.ts'
import { headsOf } from '../spending/heads.ts'
import { matterOfKind } from './matter-of-kind.ts'
import { fail, notEvaluated, pass, type ClaimCase, type Finding, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A gift with what it comes to; what kind of gift a line of the bill is, nobody says. */
type Given = { readonly kind: GiftKind | null; readonly amount: FenDigits; readonly field: string }

const asPlanned = ({ kind, pieces, value }: Gift, row: number): Given => ({
  kind,
  amount: `${BigInt(pieces) * BigInt(value)}`,
  field: `application.reception.gifts.${row}.kind`,
})

const billed = ({ expenses: { bill } }: ClaimCase): Given[] =>
  bill.flatMap(({ kind, amount }, row) =>
    kind === 'GIFT' ? [{ kind: null, amount, field: `reception.bill.${row}.kind` }] : [],
  )

const WHY: Readonly<Record<string, Bilingual>> = {
  MONEY: { zh: '礼金和有价证券一律不得赠送', en: 'Cash gifts and securities are never given' },
  OFFICIAL: { zh: '公务接待不得赠送礼品', en: 'Official receptions give no gifts' },
  BUSINESS: {
    zh: '商务接待只可送县里定有标准的纪念品',
    en: 'Business receptions give souvenirs only, and only where the county has set a limit',
  },
}

/** Officials receive no gifts, foreign guests up to the limit, business guests a souvenir where the county allows one; cash and securities nobody. */
export const gifts: Rule = {
  id: 'R-REC-18',
  name: { zh: '礼品礼金土特产', en: 'Gifts, cash gifts and local products' },
  sentence: {
    zh: '公务接待不送礼;外宾礼品、商务纪念品不超过每人标准,没有标准的商务接待不送;礼金和有价证券一律不送。',
    en: 'Official receptions give no gifts; gifts to foreign guests and souvenirs at business receptions stay within the limit for each guest, and without a limit business receptions give none; cash gifts and securities are never given.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;中央和国家机关外宾接待经费管理办法;通知第九条(N-097、N-099)',
    en: 'Rules on domestic official receptions; Measures on foreign-guest receptions; notice, clause 9 (N-097, N-099)',
  },
  why: {
    zh: '送礼是公款吃喝之外最常见的违纪,礼金就是行贿。',
    en: 'After wining and dining on public money gifts are the most common breach, and a cash gift is a bribe.',
  },
  sources: ['L-REC', 'L-FOR'],
  clauses: ['N-094', 'N-097', 'N-099'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: ['foreignGift', 'businessSouvenir'],
  stages: ['PRE', 'CLM', 'AUD'],
  overridable: false,
  check: matterOfKind('RECEPTION', 'BLOCK', (planned, { claim }, { parameters }) => {
    const given = claim ? billed(claim) : planned.gifts.map(asPlanned)
    const sum = total(given)
    const figures = { measured: String(sum), limit: '0', field: given[0]?.field ?? null }
    if (!given.length) return pass('BLOCK', figures)
    const never = given.find(({ kind }) => kind === 'CASH' || kind === 'SECURITIES')
    if (never) return fail('BLOCK', { ...figures, field: never.field, inputs: { why: 'MONEY' } })
    const { type } = planned
    if (type === 'DOMESTIC_OFFICIAL') return fail('BLOCK', { ...figures, inputs: { why: 'OFFICIAL' } })
    const cap = type === 'FOREIGN_GUEST' ? parameters.foreignGift : parameters.businessSouvenir
    if (!cap && type === 'FOREIGN_GUEST') return notEvaluated('BLOCK', 'foreignGift')
    const noSouvenir = type === 'BUSINESS' && given.find(({ kind }) => kind === 'LOCAL_PRODUCT')
    if (!cap || noSouvenir)
      return fail('BLOCK', { ...figures, field: (noSouvenir || given[0]!).field, inputs: { why: 'BUSINESS' } })
    const { guests } = headsOf(planned, claim)
    const most = BigInt(guests) * cap.value
    const inputs = { guests: String(guests), cap: String(cap.value), parameter: cap.id }
    const measured = { ...figures, limit: String(most), inputs }
    return sum <= most ? pass('BLOCK', measured) : fail('BLOCK', measured)
  }),
  explain: explained(
    (finding) => {
      if (!finding.inputs['cap']) return { zh: '没有礼品。', en: 'No gift is given.' }
      const { zh, en } = reckoning(finding)
      return { zh: `${zh}。`, en: `${en}.` }
    },
    (finding) => {
      const why = WHY[finding.inputs['why'] ?? '']
      const { zh, en } = why ?? reckoning(finding)
      return {
        sentence: { zh: `${zh}。`, en: `${en}.` },
        remedy: why
          ? { zh: '取消礼品。', en: 'Give no gifts.' }
          : { zh: '减少礼品或降低价值。', en: 'Give fewer or cheaper gifts.' },
      }
    },
  ),
}

function reckoning({ measured, limit, inputs }: Finding): Bilingual {
  const [sum, most, cap] = [measured, limit, inputs['cap']].map((figure) => yuan(BigInt(figure!)))
  const { guests, parameter } = inputs
  return {
    zh: `礼品 ${sum} 元,客人 ${guests} 人,每人 ${cap} 元,上限 ${most} 元(参数 ${parameter})`,
    en: `Gifts come to CNY ${sum}; guests: ${guests}, at ${cap} for each the limit is ${most} (parameter ${parameter})`,
  }
}
