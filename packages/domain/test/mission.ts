import type { Case } from '../src/integrity/rule.ts'
import type { Document, MissionDetails, TravelDetails } from '../src/spending/details.ts'
import { caseOf } from './case.ts'
import { trip } from './planned.ts'

const paper = (more: Partial<Document> = {}): Document => ({
  number: '演示批件 1 号',
  office: '演示主管部门',
  date: '2015-06-08',
  ...more,
})

/** A mission to one country with its permit and both opinions, which no rule objects to. */
const mission = (more: Partial<MissionDetails> = {}): MissionDetails => ({
  countries: ['德国'],
  permit: paper(),
  foreignOpinion: paper({ number: '演示外事意见 1 号' }),
  financeOpinion: paper({ number: '演示财政意见 1 号' }),
  courtesies: [],
  ...more,
})

/** A trip abroad from 15 to 17 June, with whatever a test changes. */
export const missionCase = (
  stated: Partial<MissionDetails> = {},
  travel: Partial<TravelDetails> = {},
  more: Partial<Case> = {},
): Case => caseOf({ details: trip({ region: 'ABROAD', mission: mission(stated), ...travel }), ...more })
