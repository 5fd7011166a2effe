import type {
  Document,
  EventDetails,
  MissionDetails,
  OtherDetails,
  ReceptionDetails,
  ReceptionType,
  TravelDetails,
} from '../src/spending/details.ts'

/** A planned reception that no rule objects to, but for the number of those who accompany. */
export const reception = (
  guests: number,
  hosts: number,
  type: ReceptionType = 'DOMESTIC_OFFICIAL',
  more: Partial<ReceptionDetails> = {},
): ReceptionDetails => ({
  kind: 'RECEPTION',
  type,
  letter: type === 'DOMESTIC_OFFICIAL' ? { number: '演函〔2015〕7号', unit: '邻市商务局', date: '2015-06-08' } : null,
  evidence:
    type === 'DOMESTIC_OFFICIAL' ? [] : [{ kind: 'VISIT_LETTER', reference: '来访函 7 号', date: '2015-06-08' }],
  parties: [
    type === 'DOMESTIC_OFFICIAL'
      ? { unit: '邻市商务局', place: '邻市', heads: guests, functionaries: guests }
      : { unit: '演示食品公司', place: '厦门市', heads: guests, functionaries: 0 },
  ],
  hosts,
  meals: 1,
  venue: { name: '县机关食堂', kind: 'CANTEEN' },
  activities: ['NEGOTIATION'],
  gifts: [],
  ...more,
})

/** A planned trip within the mainland that no rule objects to. */
export const trip = (more: Partial<TravelDetails> = {}): TravelDetails => ({
  kind: 'TRAVEL',
  region: 'MAINLAND',
  outsiders: 0,
  agenda: [{ date: '2015-06-16', place: '厦门', what: '与企业洽谈选址' }],
  otherPayers: [],
  mission: null,
  ...more,
})

/** What a mission abroad needs, and no rule objects to it. */
export const mission = (more: Partial<MissionDetails> = {}): MissionDetails => ({
  countries: ['德国'],
  permit: paper('演示任务批件 1 号', '演示市外事办公室'),
  foreignOpinion: paper('演示外事意见 1 号', '县外事办公室'),
  financeOpinion: paper('演示财政意见 1 号', '县财政局'),
  courtesies: [],
  ...more,
})

const paper = (number: string, office: string): Document => ({ number, office, date: '2015-06-08' })

/** A planned meeting in the county that no rule objects to. */
export const meeting = (more: Partial<EventDetails> = {}): EventDetails => ({
  kind: 'EVENT',
  event: 'MEETING',
  plan: '演示会议计划 3 号',
  heads: 20,
  lectureFee: null,
  placeApproval: null,
  ...more,
})

/** A small purchase that no rule objects to. */
export const purchase = (more: Partial<OtherDetails> = {}): OtherDetails => ({
  kind: 'OTHER',
  items: [{ what: '项目手册', pieces: 100, price: '480' }],
  procurement: null,
  beneficiaries: [],
  legalBasis: null,
  ...more,
})
