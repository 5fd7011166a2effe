import { DUTY_NAMES } from './duty-names.ts'
import { fail, pass, type Duty, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Whoever oversees takes no part in what is overseen: a post of oversight and a duty on a matter never meet. */
export const oversightIndependence: Rule = {
  id: 'R-SOD-03',
  name: { zh: '监督独立', en: 'Independence of oversight' },
  sentence: {
    zh: '担任监察、审计、财政监督的人,不得在任何事项中经办、审核、审批或支付。',
    en: 'Whoever holds a post of supervision, audit or finance oversight applies for, reviews, approves and pays nothing.',
  },
  citation: {
    zh: '通知第九条(N-100);对通知的理解 Q-24、Q-25;行政事业单位内部控制规范',
    en: 'Notice, clause 9 (N-100); readings Q-24 and Q-25 of the notice; internal control standards for public bodies',
  },
  why: {
    zh: '通知要求监察、审计、财政全程监督。自己办的事自己监督,等于没有监督。',
    en: 'The notice has supervision, audit and finance oversee everything. Whoever oversees their own work oversees nothing.',
  },
  sources: ['L-IC'],
  clauses: ['N-100'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM', 'PAY'],
  overridable: false,
  check({ overseers }) {
    const figures = { measured: String(overseers.length), limit: '0' }
    return overseers.length
      ? fail('BLOCK', { ...figures, inputs: { duties: overseers.join(' ') } })
      : pass('BLOCK', figures)
  },
  explain: explained(
    () => ({ zh: '监督人员没有参与本事项。', en: 'No overseer takes part in this matter.' }),
    ({ measured, limit, inputs }) => {
      const duties = inputs['duties']!.split(' ').map((duty) => DUTY_NAMES[duty as Duty])
      const [zh, en] = [duties.map(({ zh }) => zh).join('、'), duties.map(({ en }) => en).join(', ')]
      return {
        sentence: {
          zh: `本事项有 ${measured} 个职务由监督人员担任(上限 ${limit} 个):${zh}。`,
          en: `Duties of this matter held by an overseer: ${measured} (the limit is ${limit}): ${en}.`,
        },
        remedy: { zh: '由不担任监督的人办理。', en: 'Somebody without a post of oversight acts instead.' },
      }
    },
  ),
}
