import type { Bilingual } from '../bilingual.ts'
import type { Document } from '../spending/details.ts'
import { figuresOf, inWords, type Fault } from './faults.ts'
import { missionOf } from './matter-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Lack = 'FOREIGN' | 'FINANCE'

const LACKS: Readonly<Record<Lack, Bilingual>> = {
  FOREIGN: { zh: '外事部门意见', en: 'the opinion of foreign affairs' },
  FINANCE: { zh: '财政部门意见', en: 'the opinion of finance' },
}

/** Mission and budget are reviewed by foreign affairs and by finance before anybody leaves. */
export const priorReview: Rule = {
  id: 'R-OVS-02',
  name: { zh: '任务和预算先行审核', en: 'Prior review of mission and budget' },
  sentence: {
    zh: '出国(境)任务和经费预算须在出发前分别经外事、财政部门审核。',
    en: 'Foreign affairs and finance each review mission and budget before the mission leaves.',
  },
  citation: {
    zh: '因公临时出国经费管理办法;通知第九条(N-098)',
    en: 'Measures on expenses of temporary official trips abroad; notice, clause 9 (N-098)',
  },
  why: {
    zh: '两家各看一半:该不该去,花多少钱。只过一家,另一半就没有人把关。',
    en: 'One asks whether the mission is needed, the other what it costs. With one opinion only, nobody guards the other half.',
  },
  sources: ['L-OVS'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: missionOf('BLOCK', ({ mission }, { from }) => {
    const unless = (opinion: Document | null | undefined, kind: Lack, field: string): Fault<Lack>[] =>
      opinion && opinion.date <= from ? [] : [{ kind, field: `application.travel.mission.${field}` }]
    const lacks = [
      ...unless(mission?.foreignOpinion, 'FOREIGN', 'foreignOpinion'),
      ...unless(mission?.financeOpinion, 'FINANCE', 'financeOpinion'),
    ]
    return lacks.length ? fail('BLOCK', figuresOf(lacks)) : pass('BLOCK', figuresOf(lacks))
  }),
  explain: explained(
    () => ({
      zh: '外事、财政部门已在出发前审核。',
      en: 'Foreign affairs and finance reviewed it before the mission leaves.',
    }),
    (finding) => {
      const { zh, en } = inWords(finding, LACKS)
      return {
        sentence: { zh: `出发前没有${zh}。`, en: `Before the mission leaves it lacks ${en}.` },
        remedy: {
          zh: '送两家审核,意见齐全后再提出申请。',
          en: 'Have both review it, and apply with both opinions.',
        },
      }
    },
  ),
}
