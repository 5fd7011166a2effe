import type { Bilingual } from '../bilingual.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { figuresOf, inWords, type Fault } from './faults.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Paper = 'APPROVAL' | 'NOTICE' | 'SIGN_IN' | 'BILL'

const PAPERS: Readonly<Record<Paper, Bilingual>> = {
  APPROVAL: { zh: '会议计划或审批文件', en: 'the plan or its approval' },
  NOTICE: { zh: '会议通知', en: 'the notice of the meeting' },
  SIGN_IN: { zh: '签到表', en: 'the sign-in sheet' },
  BILL: { zh: '费用原始明细单据', en: 'the itemised bill' },
}

/** A meeting is paid on four papers: that it was planned or approved, who was called, who came, and what was used. */
export const papersOfAMeeting: Rule = {
  id: 'R-MTG-04',
  name: { zh: '会议单证', en: 'Papers of a meeting' },
  sentence: {
    zh: '会议费报销须有计划或审批文件、会议通知、签到表和费用明细。',
    en: 'Meeting expenses are claimed with the plan or its approval, the notice of the meeting, its sign-in sheet and an itemised bill.',
  },
  citation: {
    zh: '中央和国家机关会议费管理办法;通知第九条(N-096)',
    en: 'Measures on meeting expenses of central bodies; notice, clause 9 (N-096)',
  },
  why: {
    zh: '四样单证一起,证明会真的开了、来了这些人、钱花在会上。',
    en: 'Together the four show that the meeting took place, who came, and that the money was spent on it.',
  },
  sources: ['L-MTG'],
  clauses: ['N-096'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('EVENT', 'BLOCK', ({ planned, spent: { notice, signIn, bill } }) => {
    if (planned.event !== 'MEETING') return notApplicable('BLOCK')
    const lacks: Fault<Paper>[] = []
    if (!planned.plan && !planned.placeApproval) lacks.push({ kind: 'APPROVAL', field: 'application.event.plan' })
    if (!notice) lacks.push({ kind: 'NOTICE', field: 'event.notice' })
    if (!signIn) lacks.push({ kind: 'SIGN_IN', field: 'event.signIn' })
    if (bill.length === 0) lacks.push({ kind: 'BILL', field: 'event.bill' })
    return lacks.length ? fail('BLOCK', figuresOf(lacks)) : pass('BLOCK', figuresOf(lacks))
  }),
  explain: explained(
    () => ({ zh: '四样单证齐全。', en: 'All four papers are there.' }),
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
