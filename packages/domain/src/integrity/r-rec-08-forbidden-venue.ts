import type { Bilingual } from '../bilingual.ts'
import type { VenueKind } from '../spending/details.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const FORBIDDEN: Readonly<Partial<Record<VenueKind, Bilingual>>> = {
  PRIVATE_CLUB: { zh: '私人会所', en: 'a private club' },
  HIGH_CONSUMPTION: { zh: '高消费餐饮场所', en: 'a high-priced restaurant' },
  ENTERTAINMENT: { zh: '娱乐场所', en: 'a place of entertainment' },
  FITNESS: { zh: '健身场所', en: 'a fitness club' },
}

/** No reception of any kind takes place in a club, in a high-priced restaurant, or where people amuse themselves. */
export const forbiddenVenue: Rule = {
  id: 'R-REC-08',
  name: { zh: '违规场所', en: 'Forbidden venue' },
  sentence: {
    zh: '接待不得安排在私人会所、高消费餐饮场所、娱乐场所或健身场所。',
    en: 'No reception takes place in a private club, a high-priced restaurant, a place of entertainment or a fitness club.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;通知第九条(N-097)',
    en: 'Rules on domestic official receptions; notice, clause 9 (N-097)',
  },
  why: {
    zh: '这些场所价高而隐蔽,谈项目用不着去。食堂、定点饭店和普通餐馆都够用。',
    en: 'Such venues are costly and out of sight, and no project needs them. A canteen, a designated or an ordinary restaurant will do.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check({ details }) {
    if (details.kind !== 'RECEPTION') return notApplicable('BLOCK')
    const { kind, name } = details.venue
    const figures = { measured: kind, field: 'application.reception.venue.kind', inputs: { name } }
    return kind in FORBIDDEN ? fail('BLOCK', figures) : pass('BLOCK', figures)
  },
  explain: explained(
    ({ inputs }) => ({
      zh: `“${inputs['name']}”不是禁止的场所。`,
      en: `"${inputs['name']}" is no forbidden venue.`,
    }),
    ({ measured, inputs }) => {
      const { zh, en } = FORBIDDEN[measured as VenueKind]!
      return {
        sentence: {
          zh: `“${inputs['name']}”是${zh},不得用于接待。`,
          en: `"${inputs['name']}" is ${en}, where no reception takes place.`,
        },
        remedy: {
          zh: '改在机关食堂、定点饭店或普通餐馆。',
          en: 'Choose the office canteen, a designated or an ordinary restaurant.',
        },
      }
    },
  ),
}
