import type { Bilingual } from '../bilingual.ts'
import { yuan } from '../money.ts'
import { guestsOf, type Gift, type ReceptionDetails } from '../spending/details.ts'
import type { Parameters } from './parameters.ts'
import { fail, notApplicable, notEvaluated, pass, type Finding, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const isMoney = ({ kind }: Gift) => kind === 'CASH' || kind === 'SECURITIES'

/** The rules are asked while the form is still being filled in; it says itself which of its figures are none. */
const isCounted = ({ pieces, value }: Gift) => Number.isInteger(pieces) && /^\d+$/.test(value)

/** What all gifts together are worth, in fen. */
const worthOf = (gifts: readonly Gift[]): bigint =>
  gifts.filter(isCounted).reduce((sum, { pieces, value }) => sum + BigInt(pieces) * BigInt(value), 0n)

/** Why no gift at all may be given. */
const NEVER: Readonly<Record<string, Bilingual>> = {
  MONEY: {
    zh: '礼金和有价证券以任何名义都不得赠送',
    en: 'cash and securities are not given under any name',
  },
  DOMESTIC_OFFICIAL: {
    zh: '公务接待不送礼品、纪念品和土特产',
    en: 'official guests get no gifts, souvenirs or local products',
  },
  BUSINESS: {
    zh: '县里没有定商务纪念品上限,商务接待不送礼品',
    en: 'the county has set no limit of souvenirs, so business guests get no gifts',
  },
}

const inWords = ({ measured, limit, inputs }: Finding): Bilingual => {
  const [worth, most] = [yuan(BigInt(measured!)), yuan(BigInt(limit!))]
  const never = NEVER[inputs['never'] ?? '']
  if (never)
    return {
      zh: `礼品合计 ${worth} 元,上限 ${most} 元:${never.zh}。`,
      en: `Gifts worth CNY ${worth}; the limit is ${most}: ${never.en}.`,
    }
  const { guests, parameter } = inputs
  const each = yuan(BigInt(inputs['each']!))
  return {
    zh: `礼品合计 ${worth} 元,客人 ${guests} 人,每人 ${each} 元,上限 ${most} 元(参数 ${parameter})。`,
    en: `Gifts worth CNY ${worth} for ${guests} guests at ${each} each; the limit is ${most} (parameter ${parameter}).`,
  }
}

/** The county's figure for one guest of that kind. For official guests there is none to be set. */
const figureFor = ({ type }: ReceptionDetails, { foreignGift, businessSouvenir }: Parameters) =>
  ({ DOMESTIC_OFFICIAL: undefined, BUSINESS: businessSouvenir, FOREIGN_GUEST: foreignGift })[type]

/**
 * Cash and securities are never given. Official guests are given nothing, business guests nothing unless the county has
 * set what a souvenir may be worth, foreign guests no more than the county's figure, all gifts and guests taken together.
 */
export const gifts: Rule = {
  id: 'R-REC-18',
  name: { zh: '礼品、礼金和土特产', en: 'Gifts' },
  sentence: {
    zh: '不送礼金和有价证券;公务接待不送礼品,商务接待除县里定有上限的纪念品外不送,外宾礼品不超过上限。',
    en: 'Cash and securities are never given; official guests get no gifts, business guests none but souvenirs within a limit of the county, foreign guests none above their limit.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;中央和国家机关外宾接待经费管理办法;通知第九条(N-096)',
    en: 'Rules on domestic official receptions; measures on foreign-guest receptions; notice, clause 9 (N-096)',
  },
  why: {
    zh: '礼品不是招商的条件。送钱送物把公款变成私人好处,收的人和送的人都说不清。',
    en: 'No investment depends on gifts. They turn public money into private advantage, and taint whoever gives and whoever takes.',
  },
  sources: ['L-REC', 'L-FOR'],
  clauses: ['N-096'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: ['foreignGift', 'businessSouvenir'],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check({ details }, { parameters }) {
    if (details.kind !== 'RECEPTION') return notApplicable('BLOCK')
    const { type, gifts } = details
    const field = 'application.reception.gifts'
    if (!gifts.length) return pass('BLOCK', { measured: '0', field })
    const money = gifts.filter(isMoney)
    if (money.length) {
      const row = gifts.findIndex(isMoney)
      const figures = { measured: String(worthOf(money)), limit: '0', field: `${field}.${row}.kind` }
      return fail('BLOCK', { ...figures, inputs: { never: 'MONEY' } })
    }
    const figure = figureFor(details, parameters)
    const worth = worthOf(gifts)
    if (!figure)
      return type === 'FOREIGN_GUEST'
        ? notEvaluated('BLOCK', 'foreignGift')
        : fail('BLOCK', { measured: String(worth), limit: '0', field, inputs: { never: type } })
    const guests = guestsOf(details)
    const most = BigInt(guests) * figure.value
    const figures = {
      measured: String(worth),
      limit: String(most),
      field,
      inputs: { guests: String(guests), each: String(figure.value), parameter: figure.id },
    }
    return worth <= most ? pass('BLOCK', figures) : fail('BLOCK', figures)
  },
  explain: explained(
    (finding) => (finding.inputs['parameter'] ? inWords(finding) : { zh: '没有安排礼品。', en: 'No gifts are given.' }),
    (finding) => {
      const over = yuan(BigInt(finding.measured!) - BigInt(finding.limit!))
      return {
        sentence: inWords(finding),
        remedy: finding.inputs['never']
          ? { zh: '删去这些礼品。', en: 'Take these gifts out.' }
          : { zh: `减少 ${over} 元。`, en: `Give CNY ${over} less.` },
      }
    },
  ),
}
