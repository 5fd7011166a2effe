import type { Bilingual } from '../bilingual.ts'
import { yuan } from '../money.ts'
import type { OtherDetails, ProcurementWay } from '../spending/details.ts'
import { REWARD } from './reward.ts'
import { fail, notApplicable, notEvaluated, pass, type Finding, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Fault = 'CATALOGUE' | 'LIMIT' | 'SPLIT'

const WAYS: Readonly<Record<ProcurementWay, Bilingual>> = {
  CENTRAL: { zh: '集中采购', en: 'central purchasing' },
  OPEN_TENDER: { zh: '公开招标', en: 'open tender' },
  QUOTATION: { zh: '询价', en: 'quotations' },
  FRAMEWORK: { zh: '协议供货', en: 'framework contract' },
  DIRECT: { zh: '直接购买', en: 'direct purchase' },
}

/** The ways of buying what the central catalogue names. */
const CENTRAL: readonly ProcurementWay[] = ['CENTRAL', 'FRAMEWORK']

/**
 * What the catalogue names is bought centrally. From the county's limit up, purchases are put to competition, and those
 * from one supplier within the window count together: several small ones make one large one.
 */
export const procurement: Rule = {
  id: 'R-BUD-07',
  name: { zh: '政府采购和化整为零', en: 'Procurement and splitting' },
  sentence: {
    zh: '集中采购目录内的走集中采购或协议供货;达到限额的不得直接购买,同一供应商在规定天数内的采购合并计算。',
    en: 'What the catalogue names is bought centrally or by framework contract; from the limit up nothing is bought directly, and purchases from one supplier within the window count together.',
  },
  citation: {
    zh: '机关事务管理条例第十五条;县采购限额(P-15);通知第八条',
    en: "Regulations on the affairs of public bodies, article 15; the county's limit (P-15); notice, clause 8",
  },
  why: {
    zh: '把一笔大采购拆成几笔小的,就没有人来比价。合起来看,拆分就没有用处。',
    en: 'Split into small purchases, a large one escapes competition. Seen together, splitting gains nothing.',
  },
  sources: ['L-OFF'],
  clauses: ['N-094', 'N-096'],
  certainty: 'CERTAIN',
  severities: ['JUST'],
  parameters: ['procurement'],
  stages: ['PRE'],
  overridable: false,
  check({ use, amount, details, related }, { parameters: { procurement: limit } }) {
    if (details.kind !== 'OTHER' || isMereReward(use, details)) return notApplicable('JUST')
    const { items, procurement: bought } = details
    const way = bought?.way ?? 'DIRECT'
    const field = bought ? 'application.other.procurement.way' : 'application.other.procurement'
    if (bought?.inCatalogue && !CENTRAL.includes(way))
      return fail('JUST', { measured: way, limit: CENTRAL.join(' '), field, inputs: { fault: 'CATALOGUE', way } })
    if (!limit) return notEvaluated('JUST', 'procurement')
    if (!related) return notEvaluated('JUST', 'matters')
    const { threshold, windowDays } = limit.value
    const own = items.length
      ? items.reduce((sum, { pieces, price }) => sum + BigInt(pieces) * BigInt(price), 0n)
      : amount
    const together = own + related.toSupplier
    const figures = {
      measured: String(together),
      limit: String(threshold),
      field,
      inputs: {
        way,
        own: String(own),
        others: String(related.toSupplier),
        windowDays: String(windowDays),
        parameter: limit.id,
      },
    }
    if (way !== 'DIRECT' || together < threshold) return pass('JUST', figures)
    const fault: Fault = own < threshold ? 'SPLIT' : 'LIMIT'
    return fail('JUST', { ...figures, inputs: { ...figures.inputs, fault } })
  },
  explain: explained(
    (finding) => {
      const { zh, en } = WAYS[finding.inputs['way'] as ProcurementWay]
      const { own, others, limit, windowDays, parameter } = inYuan(finding)
      return {
        zh: `本次 ${own} 元,${windowDays} 天内同一供应商另有 ${others} 元,限额 ${limit} 元(参数 ${parameter}),采购方式为${zh}。`,
        en: `This comes to CNY ${own}, other purchases from the supplier within ${windowDays} days to ${others}; the limit is ${limit} (parameter ${parameter}), bought by ${en}.`,
      }
    },
    (finding) => FAULTS[finding.inputs['fault'] as Fault](finding),
  ),
}

/** A reward goes to somebody and buys nothing. */
const isMereReward = (use: string, { items, procurement }: OtherDetails): boolean =>
  use === REWARD && items.length === 0 && procurement === null

function inYuan({ measured, limit, inputs }: Finding) {
  const { own, others, windowDays, parameter } = inputs
  const [together, most, mine, theirs] = [measured, limit, own, others].map((figure) => yuan(BigInt(figure!)))
  return { together, limit: most, own: mine, others: theirs, windowDays, parameter }
}

type Words = { readonly sentence: Bilingual; readonly remedy: Bilingual }

const FAULTS: Readonly<Record<Fault, (finding: Finding) => Words>> = {
  CATALOGUE: ({ measured }) => {
    const { zh, en } = WAYS[measured as ProcurementWay]
    return {
      sentence: {
        zh: `属集中采购目录,采购方式却是${zh};须为集中采购或协议供货。`,
        en: `The catalogue names it, yet it is bought by ${en}; it must be central purchasing or a framework contract.`,
      },
      remedy: {
        zh: '改走集中采购或协议供货,或写明理由。',
        en: 'Buy it centrally or by framework contract, or give a reason.',
      },
    }
  },
  LIMIT: (finding) => {
    const { own, limit, parameter } = inYuan(finding)
    return {
      sentence: {
        zh: `采购 ${own} 元,已达限额 ${limit} 元(参数 ${parameter}),不得直接购买。`,
        en: `The purchase of CNY ${own} reaches the limit of ${limit} (parameter ${parameter}) and cannot be direct.`,
      },
      remedy: COMPETE,
    }
  },
  SPLIT: (finding) => {
    const { own, others, together, limit, windowDays, parameter } = inYuan(finding)
    return {
      sentence: {
        zh: `本次 ${own} 元不到限额,连同 ${windowDays} 天内同一供应商的 ${others} 元共 ${together} 元,已达限额 ${limit} 元(参数 ${parameter}),属化整为零。`,
        en: `CNY ${own} alone stays under the limit; with ${others} to the same supplier within ${windowDays} days it makes ${together} and reaches the limit of ${limit} (parameter ${parameter}): this is splitting.`,
      },
      remedy: COMPETE,
    }
  },
}

const COMPETE: Bilingual = {
  zh: '改走询价、招标或集中采购,或写明理由。',
  en: 'Buy by quotations, tender or central purchasing, or give a reason.',
}
