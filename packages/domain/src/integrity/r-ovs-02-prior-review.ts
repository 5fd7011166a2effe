import type { Bilingual } from '../bilingual.ts'
import type { Document } from '../spending/details.ts'
import type { CivilDate } from '../time.ts'
import { figuresOf, inWords, type Fault } from './faults.ts'
import { onMission } from './mission-abroad.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Lack = 'NO_FOREIGN' | 'LATE_FOREIGN' | 'NO_FINANCE' | 'LATE_FINANCE'

const LACKS: Readonly<Record<Lack, Bilingual>> = {
  NO_FOREIGN: { zh: '缺外事审核意见', en: 'the foreign-affairs opinion is missing' },
  LATE_FOREIGN: { zh: '外事审核意见晚于出发日', en: 'the foreign-affairs opinion is dated after the departure' },
  NO_FINANCE: { zh: '缺财政审核意见', en: 'the finance opinion is missing' },
  LATE_FINANCE: { zh: '财政审核意见晚于出发日', en: 'the finance opinion is dated after the departure' },
}

/** Before a mission, the foreign-affairs side has reviewed its task and the finance side its budget. */
export const priorReview: Rule = {
  id: 'R-OVS-02',
  name: { zh: '任务和预算先行审核', en: 'Prior review of mission and budget' },
  sentence: {
    zh: '出国(境)前须有外事(港澳、对台)和财政两家的审核意见,缺一不可。',
    en: 'Before a trip outside the mainland two opinions are there: one of foreign affairs on the mission, one of finance on its budget.',
  },
  citation: {
    zh: '因公临时出国经费管理办法;通知第九条(N-098)',
    en: 'Measures on expenses of temporary official trips abroad; notice, clause 9 (N-098)',
  },
  why: {
    zh: '两家各审一半:该不该去,有没有钱去。少一家,另一半就没有人看过。',
    en: 'Each reviews one half: whether to go, and whether there is money to go. Without one of them nobody has looked at that half.',
  },
  sources: ['L-OVS'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: onMission(({ given: { from }, mission: { foreignOpinion, financeOpinion } }) => {
    const lacks = [
      ...lackOf(foreignOpinion, from, 'foreignOpinion', ['NO_FOREIGN', 'LATE_FOREIGN']),
      ...lackOf(financeOpinion, from, 'financeOpinion', ['NO_FINANCE', 'LATE_FINANCE']),
    ]
    return lacks.length ? fail('BLOCK', figuresOf(lacks)) : pass('BLOCK', figuresOf(lacks))
  }),
  explain: explained(
    () => ({ zh: '外事和财政两家的审核意见齐全。', en: 'Both opinions are there, foreign affairs and finance.' }),
    (finding) => {
      const { zh, en } = inWords(finding, LACKS)
      return {
        sentence: {
          zh: `先行审核有 ${finding.measured} 处不全(上限 ${finding.limit} 处):${zh}。`,
          en: `The prior review lacks ${finding.measured} (the limit is ${finding.limit}): ${en}.`,
        },
        remedy: {
          zh: '由两家在出发前审核,再填写意见的文号和日期。',
          en: 'Have both review it before the departure, then state number and date of each opinion.',
        },
      }
    },
  ),
}

function lackOf(
  opinion: Document | null,
  from: CivilDate,
  name: 'foreignOpinion' | 'financeOpinion',
  [none, late]: readonly [Lack, Lack],
): Fault<Lack>[] {
  const field = `application.travel.mission.${name}`
  if (!opinion) return [{ kind: none, field }]
  return opinion.date > from ? [{ kind: late, field: `${field}.date` }] : []
}
