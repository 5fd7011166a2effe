import type { Bilingual } from '../bilingual.ts'
import type { BillLine } from '../spending/expenses.ts'
import { ALCOHOL_WORDS, betrays, PREMIUM_LIQUOR_WORDS, TOBACCO_WORDS } from './bill-words.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { ruleSetOn } from './rule-sets.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Indulgence = 'TOBACCO' | 'PREMIUM_LIQUOR' | 'ALCOHOL'

/** What a line is by its declared kind, or what its words betray where they say worse. */
function indulgenceIn(line: BillLine): Indulgence | null {
  if (line.kind === 'TOBACCO' || betrays(line, TOBACCO_WORDS)) return 'TOBACCO'
  if (line.kind === 'PREMIUM_LIQUOR' || betrays(line, PREMIUM_LIQUOR_WORDS)) return 'PREMIUM_LIQUOR'
  return line.kind === 'ALCOHOL' || betrays(line, ALCOHOL_WORDS) ? 'ALCOHOL' : null
}

const REASONS: Readonly<Record<Indulgence, Bilingual>> = {
  TOBACCO: { zh: '接待不提供香烟', en: 'no reception offers tobacco' },
  PREMIUM_LIQUOR: { zh: '接待不提供高档酒水', en: 'no reception offers premium liquor' },
  ALCOHOL: {
    zh: '2025 年 5 月 2 日起,公务接待不上酒',
    en: 'from 2 May 2025 an official reception offers no alcohol',
  },
}

/**
 * Tobacco and premium liquor never. Ordinary alcohol at an official reception only before the revision of 2025, and then
 * somebody looks at it: what is premium, no bill says.
 */
export const tobaccoAndLiquor: Rule = {
  id: 'R-REC-06',
  name: { zh: '烟酒', en: 'Tobacco and liquor' },
  sentence: {
    zh: '接待不提供香烟和高档酒水;2025 年 5 月 2 日起,公务接待一律不上酒。',
    en: 'Receptions offer neither tobacco nor premium liquor; from 2 May 2025 official receptions offer no alcohol at all.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第十条;党政机关厉行节约反对浪费条例(2025 年修订)第二十二条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 10; Regulations on frugality of 2025, article 22; notice, clause 9 (N-097)',
  },
  why: {
    zh: '烟酒是公款吃喝里最贵、也最容易改写成菜金的一项,所以水单上的名称也要看。',
    en: 'Tobacco and liquor are the dearest part of wining and dining on public money, and the easiest to write down as food; so the words of the bill are read too.',
  },
  sources: ['L-REC', 'L-TL25'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('RECEPTION', 'BLOCK', ({ given: { from }, planned: { type }, spent: { bill } }) => {
    const dry = type === 'DOMESTIC_OFFICIAL' && ruleSetOn(from) === 'RS-2025'
    const served = bill.flatMap((line, row) => {
      const what = indulgenceIn(line)
      return what ? [{ what, row, item: line.item }] : []
    })
    const barred = served.filter(({ what }) => what !== 'ALCOHOL' || dry)
    const ordinary = served.length - barred.length
    const [first] = barred
    const figures = { measured: String(barred.length), limit: '0' }
    if (!first) return pass('BLOCK', { ...figures, inputs: { ordinary: String(ordinary) } })
    return fail('BLOCK', {
      ...figures,
      field: `reception.bill.${first.row}.item`,
      inputs: { what: first.what, item: first.item },
    })
  }),
  explain: explained(
    ({ inputs }) =>
      inputs['ordinary'] === '0'
        ? { zh: '水单上没有烟酒。', en: 'The bill has neither tobacco nor alcohol.' }
        : {
            zh: `水单上有普通酒水 ${inputs['ordinary']} 行,可以通过;是否高档,请审核人员看一看。`,
            en: `Lines of ordinary alcohol on the bill: ${inputs['ordinary']}. They pass; the reviewer looks whether they are premium.`,
          },
    ({ measured, limit, inputs }) => {
      const { zh, en } = REASONS[inputs['what'] as Indulgence]
      return {
        sentence: {
          zh: `水单上有烟酒 ${measured} 行,如“${inputs['item']}”,上限 ${limit} 行:${zh}。`,
          en: `Lines of tobacco or liquor on the bill: ${measured}, such as "${inputs['item']}"; the limit is ${limit}: ${en}.`,
        },
        remedy: {
          zh: '从水单和报销金额中剔除,由个人承担。',
          en: 'Take it out of the bill and of the claim; it is paid privately.',
        },
      }
    },
  ),
}
