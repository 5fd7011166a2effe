import { yuan } from '../money.ts'
import type { Item, OtherDetails, ProcurementWay } from '../spending/details.ts'
import { matterOfKind } from './matter-of-kind.ts'
import { fail, notApplicable, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const OF_THE_CATALOGUE: readonly ProcurementWay[] = ['CENTRAL', 'FRAMEWORK']

const priceOf = (items: readonly Item[]): bigint =>
  items.reduce((sum, { pieces, price }) => sum + BigInt(pieces) * BigInt(price), 0n)

/** A reward buys nothing. */
const isReward = ({ items, procurement, beneficiaries }: OtherDetails): boolean =>
  beneficiaries.length > 0 && !items.length && !procurement

/** What the central catalogue names is bought centrally, and what reaches the threshold is put to competition. */
export const procurement: Rule = {
  id: 'R-BUD-07',
  name: { zh: '政府采购和化整为零', en: 'Procurement and splitting' },
  sentence: {
    zh: '目录内的集中采购;达到限额的须经采购程序,同一供应商在期限内的采购合并计算。',
    en: 'What the catalogue names is bought centrally; what reaches the threshold goes through procurement, purchases from one supplier within the window counted together.',
  },
  citation: {
    zh: '机关事务管理条例第十五条;县采购限额(P-15);通知第八条(N-094)',
    en: "Regulations on the affairs of public bodies, article 15; the county's threshold (P-15); notice, clause 8 (N-094)",
  },
  why: {
    zh: '把一笔采购拆成几笔,就能绕开限额和竞争。',
    en: 'One purchase split into several escapes the threshold, and with it competition.',
  },
  sources: ['L-OFF'],
  clauses: ['N-094'],
  certainty: 'CERTAIN',
  severities: ['JUST'],
  parameters: ['procurement'],
  stages: ['PRE', 'AUD'],
  overridable: false,
  check: matterOfKind('OTHER', 'JUST', (details, { amount, related }, { parameters: { procurement: limit } }) => {
    if (isReward(details)) return notApplicable('JUST')
    const { items, procurement: bought } = details
    const field = bought ? 'application.other.procurement.way' : 'application.other.procurement'
    const way = bought?.way ?? 'DIRECT'
    if (bought?.inCatalogue && !OF_THE_CATALOGUE.includes(way))
      return fail('JUST', { field, inputs: { why: 'CATALOGUE' } })
    if (way !== 'DIRECT') return pass('JUST', { field, inputs: { way } })
    if (!limit) return notEvaluated('JUST', 'procurement')
    if (!related) return notEvaluated('JUST', 'matters')
    const { threshold, windowDays } = limit.value
    const own = items.length ? priceOf(items) : amount
    const together = own + (bought ? related.toSupplier : 0n)
    const figures = {
      measured: String(together),
      limit: String(threshold),
      field,
      inputs: {
        own: String(own),
        days: String(windowDays),
        parameter: limit.id,
        ...(own < threshold && { why: 'SPLIT' }),
      },
    }
    return together < threshold ? pass('JUST', figures) : fail('JUST', figures)
  }),
  explain: explained(
    ({ measured, limit, inputs }) => {
      if (measured === null) return { zh: '已经采购程序。', en: 'It goes through a procurement procedure.' }
      const [sum, most] = [measured, limit].map((figure) => yuan(BigInt(figure!)))
      return {
        zh: `直接购买 ${sum} 元,未达限额 ${most} 元(参数 ${inputs['parameter']})。`,
        en: `Bought directly for CNY ${sum}, below the threshold of ${most} (parameter ${inputs['parameter']}).`,
      }
    },
    ({ measured, limit, inputs }) => {
      const remedy = {
        zh: '改用规定的采购方式,或写明理由。',
        en: 'Buy it the way that is laid down, or give a reason.',
      }
      if (measured === null)
        return {
          sentence: {
            zh: '属于集中采购目录,没有集中采购或走框架协议。',
            en: 'The central catalogue names it, and it is bought neither centrally nor under a framework agreement.',
          },
          remedy,
        }
      const { own, days, parameter, why } = inputs
      const [sum, most, alone] = [measured, limit, own].map((figure) => yuan(BigInt(figure!)))
      return {
        sentence:
          why === 'SPLIT'
            ? {
                zh: `本次 ${alone} 元,${days} 天内向同一供应商共 ${sum} 元,达到限额 ${most} 元(参数 ${parameter}),有化整为零之嫌。`,
                en: `This is CNY ${alone}; within ${days} days ${sum} goes to the same supplier and reaches the threshold of ${most} (parameter ${parameter}): it looks like splitting.`,
              }
            : {
                zh: `直接购买 ${sum} 元,达到限额 ${most} 元(参数 ${parameter}),须经采购程序。`,
                en: `Bought directly for CNY ${sum}, it reaches the threshold of ${most} (parameter ${parameter}) and needs a procurement procedure.`,
              },
        remedy,
      }
    },
  ),
}
