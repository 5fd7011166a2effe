import type { Bilingual } from '../bilingual.ts'
import type { ActivityKind } from '../spending/details.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const FORBIDDEN: Readonly<Partial<Record<ActivityKind, Bilingual>>> = {
  TOURISM: { zh: '游览', en: 'sightseeing' },
  ENTERTAINMENT: { zh: '娱乐', en: 'entertainment' },
  FITNESS: { zh: '健身', en: 'fitness' },
  SHOW: { zh: '看演出', en: 'a show' },
}

/** A reception negotiates and shows sites. Sightseeing, entertainment, fitness and shows are in no programme. */
export const tourismAndShows: Rule = {
  id: 'R-REC-19',
  name: { zh: '旅游、娱乐、健身和演出', en: 'Sightseeing, entertainment, fitness and shows' },
  sentence: {
    zh: '接待活动不得安排游览、娱乐、健身或看演出。',
    en: 'No reception has sightseeing, entertainment, fitness or a show in its programme.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;通知第九条(N-097、N-098)',
    en: 'Rules on domestic official receptions; notice, clause 9 (N-097, N-098)',
  },
  why: {
    zh: '客人是来看项目的。陪客人游玩,陪同的人也跟着公款游玩。',
    en: 'Guests come to see a project. Where they are taken out for pleasure, those who accompany them enjoy it on public money too.',
  },
  sources: ['L-REC', 'L-08'],
  clauses: ['N-097', 'N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check({ details }) {
    if (details.kind !== 'RECEPTION') return notApplicable('BLOCK')
    const kinds = [...new Set(details.activities)].filter((kind) => kind in FORBIDDEN)
    const figures = { measured: String(kinds.length), limit: '0', field: 'application.reception.activities' }
    return kinds.length ? fail('BLOCK', { ...figures, inputs: { kinds: kinds.join() } }) : pass('BLOCK', figures)
  },
  explain: explained(
    () => ({
      zh: '没有安排游览、娱乐、健身或看演出。',
      en: 'Neither sightseeing nor entertainment, fitness or a show is planned.',
    }),
    ({ measured, limit, inputs }) => {
      const kinds = inputs['kinds']!.split(',').map((kind) => FORBIDDEN[kind as ActivityKind]!)
      const [zh, en] = [kinds.map(({ zh }) => zh).join('、'), kinds.map(({ en }) => en).join(', ')]
      return {
        sentence: {
          zh: `安排了不得安排的活动 ${measured} 项:${zh};上限 ${limit} 项。`,
          en: `Activities that no reception has: ${measured} (${en}); the limit is ${limit}.`,
        },
        remedy: { zh: `删去${zh}。`, en: `Take out: ${en}.` },
      }
    },
  ),
}
