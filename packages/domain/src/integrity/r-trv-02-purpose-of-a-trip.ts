import type { Bilingual } from '../bilingual.ts'
import { figuresOf, inWords, type Fault } from './faults.ts'
import { matterOfKind } from './matter-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Lack = 'PURPOSE' | 'LEAD' | 'AGENDA'

const LACKS: Readonly<Record<Lack, Bilingual>> = {
  PURPOSE: { zh: '事由', en: 'a purpose' },
  LEAD: { zh: '对应的线索或项目', en: 'a lead or project' },
  AGENDA: { zh: '出差日期内的日程', en: 'a programme within its days' },
}

/** A trip has a purpose, a lead that it serves, and something to do on its days. */
export const purposeOfATrip: Rule = {
  id: 'R-TRV-02',
  name: { zh: '无明确公务目的', en: 'No clear purpose' },
  sentence: {
    zh: '出差须有事由、对应的线索或项目,以及出差日期内的日程。',
    en: 'A trip has a purpose, a lead or project that it serves, and a programme within its days.',
  },
  citation: {
    zh: '党政机关厉行节约反对浪费条例;通知第九条(N-098)',
    en: 'Regulations on frugality; notice, clause 9 (N-098)',
  },
  why: { zh: '没有目的的出差,就是旅游。', en: 'A trip without a purpose is tourism.' },
  sources: ['L-TL13'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: matterOfKind('TRAVEL', 'BLOCK', ({ agenda }, { purpose, lead, from, to }) => {
    const lacks: Fault<Lack>[] = []
    if (!purpose.trim()) lacks.push({ kind: 'PURPOSE', field: 'application.purpose' })
    if (!lead?.trim()) lacks.push({ kind: 'LEAD', field: 'application.lead' })
    if (!agenda.some(({ date }) => from <= date && date <= to))
      lacks.push({ kind: 'AGENDA', field: 'application.travel.agenda' })
    return lacks.length ? fail('BLOCK', figuresOf(lacks)) : pass('BLOCK', figuresOf(lacks))
  }),
  explain: explained(
    () => ({ zh: '事由、线索或项目、日程齐全。', en: 'The trip has a purpose, a lead or project, and a programme.' }),
    (finding) => {
      const { zh, en } = inWords(finding, LACKS)
      return {
        sentence: {
          zh: `出差缺 ${finding.measured} 项(上限 ${finding.limit} 项):${zh}。`,
          en: `Missing from the trip: ${finding.measured} (the limit is ${finding.limit}): ${en}.`,
        },
        remedy: { zh: '补全后再申请;没有公务的不出差。', en: 'Add it, then apply; without business there is no trip.' },
      }
    },
  ),
}
