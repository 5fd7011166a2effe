import type { Bilingual } from '../bilingual.ts'
import type { VenueKind } from '../spending/details.ts'
import { matterOfKind } from './matter-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const FORBIDDEN: Partial<Record<VenueKind, Bilingual>> = {
  PRIVATE_CLUB: { zh: '私人会所', en: 'a private club' },
  HIGH_CONSUMPTION: { zh: '高消费场所', en: 'a high-consumption venue' },
  ENTERTAINMENT: { zh: '娱乐场所', en: 'a place of entertainment' },
  FITNESS: { zh: '健身场所', en: 'a place of fitness' },
}

/** Nobody is received in private clubs, at high-consumption venues, or where people go for entertainment or fitness. */
export const venue: Rule = {
  id: 'R-REC-08',
  name: { zh: '违规场所', en: 'Forbidden venue' },
  sentence: {
    zh: '不得在私人会所、高消费餐饮、娱乐和健身场所接待。',
    en: 'Nobody is received in private clubs, high-consumption venues, or places of entertainment or fitness.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;通知第九条(N-097)',
    en: 'Rules on domestic official receptions; notice, clause 9 (N-097)',
  },
  why: {
    zh: '场所本身就是消费。进了会所,别的规定都形同虚设。',
    en: 'The venue is itself the consumption. In a club every other rule is moot.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check: matterOfKind('RECEPTION', 'BLOCK', ({ venue: { name, kind } }) => {
    const figures = { measured: kind, field: 'application.reception.venue.kind', inputs: { name } }
    return FORBIDDEN[kind] ? fail('BLOCK', figures) : pass('BLOCK', figures)
  }),
  explain: explained(
    ({ inputs }) => ({ zh: `场所“${inputs['name']}”可以接待。`, en: `Guests may be received at "${inputs['name']}".` }),
    ({ measured, inputs }) => {
      const { zh, en } = FORBIDDEN[measured as VenueKind]!
      return {
        sentence: {
          zh: `场所“${inputs['name']}”属于${zh},不得接待。`,
          en: `"${inputs['name']}" is ${en}; nobody is received there.`,
        },
        remedy: { zh: '改在机关食堂或定点饭店。', en: 'Use the canteen or a designated restaurant instead.' },
      }
    },
  ),
}
