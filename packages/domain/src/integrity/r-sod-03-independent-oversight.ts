import { DUTY_NAMES } from './duty-names.ts'
import { fail, pass, type Duty, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Whoever oversees holds no duty on the matters that they oversee. */
export const independentOversight: Rule = {
  id: 'R-SOD-03',
  name: { zh: '监督独立', en: 'Independent oversight' },
  sentence: {
    zh: '监督人员不得在任何事项中担任经办、审核、审批、出纳或国库复核。',
    en: 'Overseers are neither applicant nor reviewer, approver, cashier or treasury reviewer of any matter.',
  },
  citation: {
    zh: '通知第九条(N-100);行政事业单位内部控制规范',
    en: 'Notice, clause 9 (N-100); internal control standards for public bodies',
  },
  why: {
    zh: '谁参与了花钱,谁就不能再监督这笔钱。',
    en: 'Whoever takes part in spending can no longer oversee it.',
  },
  sources: ['L-IC'],
  clauses: ['N-100'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM', 'PAY', 'AUD'],
  overridable: false,
  check({ overseers }) {
    const figures = { measured: String(overseers.length), limit: '0' }
    return overseers.length
      ? fail('BLOCK', { ...figures, inputs: { duties: overseers.join(' ') } })
      : pass('BLOCK', figures)
  },
  explain: explained(
    () => ({ zh: '没有监督人员参与办理。', en: 'No overseer takes part in the matter.' }),
    ({ measured, limit, inputs }) => {
      const names = (inputs['duties'] ?? '').split(' ').map((duty) => DUTY_NAMES[duty as Duty])
      return {
        sentence: {
          zh: `有 ${measured} 项职务由监督人员担任(上限 ${limit} 项):${names.map(({ zh }) => zh).join('、')}。`,
          en: `Duties that overseers hold: ${measured} (the limit is ${limit}): ${names.map(({ en }) => en).join(', ')}.`,
        },
        remedy: { zh: '由没有监督职务的人办理。', en: 'Let somebody without a post of oversight do it.' },
      }
    },
  ),
}
