import type { Bilingual } from '../bilingual.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { figuresOf, inWords, type Fault } from './faults.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Paper = 'VOUCHER' | 'LETTER' | 'EVIDENCE' | 'LIST'

const PAPERS: Readonly<Record<Paper, Bilingual>> = {
  VOUCHER: { zh: '票据', en: 'a voucher' },
  LETTER: { zh: '公函', en: 'the official letter' },
  EVIDENCE: { zh: '来访凭证', en: 'evidence of the visit' },
  LIST: { zh: '接待清单', en: 'the reception list' },
}

/** Voucher, letter (of other guests: evidence of the visit) and list belong together; the approval is the request itself. */
export const papersOfAReception: Rule = {
  id: 'R-REC-14',
  name: { zh: '接待单证', en: 'Papers of a reception' },
  sentence: {
    zh: '接待报销须有票据、公函(商务和外宾接待为来访凭证)和接待清单。',
    en: 'A reception is claimed with a voucher, the official letter (at business and foreign-guest receptions: evidence of the visit) and the reception list.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第十四条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 14; notice, clause 9 (N-097)',
  },
  why: {
    zh: '三样互相印证:谁要来、谁来了、花了多少。缺一样就印证不了。',
    en: 'They vouch for each other: who was to come, who came, and what it cost. Without one of them they cannot.',
  },
  sources: ['L-REC', 'L-TL13'],
  clauses: ['N-097'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('RECEPTION', 'BLOCK', ({ planned: { type, letter, evidence }, claim, spent: { guests } }) => {
    const lacks: Fault<Paper>[] = []
    if (claim.vouchers.length === 0) lacks.push({ kind: 'VOUCHER', field: 'vouchers' })
    if (type === 'DOMESTIC_OFFICIAL' && !letter) lacks.push({ kind: 'LETTER', field: 'application.reception.letter' })
    if (type !== 'DOMESTIC_OFFICIAL' && evidence.length === 0)
      lacks.push({ kind: 'EVIDENCE', field: 'application.reception.evidence' })
    if (guests.length === 0) lacks.push({ kind: 'LIST', field: 'reception.guests' })
    return lacks.length ? fail('BLOCK', figuresOf(lacks)) : pass('BLOCK', figuresOf(lacks))
  }),
  explain: explained(
    () => ({ zh: '单证齐全。', en: 'All papers are there.' }),
    (finding) => {
      const { zh, en } = inWords(finding, PAPERS)
      return {
        sentence: {
          zh: `缺单证 ${finding.measured} 样(上限 ${finding.limit} 样):${zh}。`,
          en: `Papers missing: ${finding.measured} (the limit is ${finding.limit}): ${en}.`,
        },
        remedy: { zh: '补齐单证后再报销。', en: 'Supply the papers, then claim.' },
      }
    },
  ),
}
