import { headsOf } from '../spending/heads.ts'
import type { EscortRatio } from './parameters.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'

/** At most three accompany up to ten guests; of more guests, at most a third may accompany. */
export const mostEscorts = (guests: number): number => (guests <= 10 ? 3 : Math.floor(guests / 3))

/** The ratio a county may set for business guests. */
export const mostEscortsByRatio = (guests: number, { oneToOneUpTo, thenOneTo }: EscortRatio): number =>
  guests <= oneToOneUpTo ? guests : oneToOneUpTo + Math.floor((guests - oneToOneUpTo) / thenOneTo)

/**
 * Official guests: the national limit, without exception. Business guests: the county's own ratio where it has set one,
 * otherwise the national limit, and more needs a reason. Banquets for foreign guests have a rule of their own (R-REC-23).
 */
export const accompanyingPersons: Rule = {
  id: 'R-REC-03',
  name: { zh: '陪餐人数', en: 'Accompanying persons' },
  sentence: {
    zh: '十人以内陪同不超过三人,十人以上不超过三分之一;商务接待可由县里另定比例。',
    en: 'Up to ten guests at most three accompany; above ten at most a third. A county may set its own ratio for business receptions.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第十条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 10; notice, clause 9 (N-097)',
  },
  why: {
    zh: '通知禁止借招商名义公款吃喝。陪同的人多于接待需要,就是这种吃喝最常见的样子。',
    en: 'The notice forbids wining and dining on public money in the name of investment promotion. More accompanying persons than a reception needs is its most common form.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK', 'JUST'],
  parameters: ['businessEscorts'],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check({ details, claim }, { parameters: { businessEscorts } }) {
    if (details.kind !== 'RECEPTION' || details.type === 'FOREIGN_GUEST') return notApplicable('BLOCK')
    const { type } = details
    const { guests, hosts } = headsOf(details, claim)
    const local = type === 'BUSINESS' ? businessEscorts : undefined
    const most = local ? mostEscortsByRatio(guests, local.value) : mostEscorts(guests)
    const severity = type === 'BUSINESS' ? 'JUST' : 'BLOCK'
    const figures = {
      measured: String(hosts),
      limit: String(most),
      field: claim ? 'reception.hosts' : 'application.reception.hosts',
      inputs: { guests: String(guests), ...(local && { parameter: local.id }) },
    }
    return hosts <= most ? pass(severity, figures) : fail(severity, figures)
  },
  explain({ verdict, severity, measured, limit, inputs }) {
    if (verdict === 'NOT_APPLICABLE')
      return { sentence: { zh: '不是这类接待,不适用。', en: 'Not such a reception; does not apply.' }, remedy: null }
    const source = inputs['parameter']
      ? { zh: `(参数 ${inputs['parameter']})`, en: ` (parameter ${inputs['parameter']})` }
      : { zh: '', en: '' }
    const sentence = {
      zh: `客人 ${inputs['guests']} 人,陪同 ${measured} 人,上限 ${limit} 人${source.zh}。`,
      en: `${inputs['guests']} guests, ${measured} accompanying; the limit is ${limit}${source.en}.`,
    }
    if (verdict === 'PASS') return { sentence, remedy: null }
    const over = Number(measured) - Number(limit)
    const remedy =
      severity === 'JUST'
        ? { zh: `减 ${over} 人,或写明理由。`, en: `Remove ${over}, or give a reason.` }
        : { zh: `减 ${over} 人。`, en: `Remove ${over}.` }
    return { sentence, remedy }
  },
}
