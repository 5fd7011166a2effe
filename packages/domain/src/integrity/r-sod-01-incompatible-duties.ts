import { DUTY_NAMES } from './duty-names.ts'
import { areApart } from './duties-apart.ts'
import { fail, pass, type Duty, type Rule } from './rule.ts'

/**
 * On one matter nobody holds two duties that are apart. The same person may approve the request and authorise its claim;
 * the accountant who reviewed may record, and whoever files may have decided, reviewed or recorded before.
 */
export const incompatibleDuties: Rule = {
  id: 'R-SOD-01',
  name: { zh: '不相容职务分离', en: 'Incompatible duties' },
  sentence: {
    zh: '同一事项的经办、财务审核、审批、出纳、国库复核须是不同的人;记账不得由经办、审批、出纳、国库复核担任,归档不得由经办、出纳、国库复核担任。',
    en: 'Applicant, reviewer, approver, cashier and treasury reviewer of one matter are different people; the recorder is no applicant, approver, cashier or treasury reviewer, and the archivist no applicant, cashier or treasury reviewer.',
  },
  citation: {
    zh: '会计法第二十七条、第三十七条;内部控制规范',
    en: 'Accounting Law, articles 27 and 37; internal control standards',
  },
  why: {
    zh: '一个人不能既提出支出又放行支出。五个环节由不同的人把关,任何一人都不能独自把钱付出去。',
    en: 'Nobody both asks for spending and lets it go. With different people at five gates, no one can pay alone.',
  },
  sources: ['L-ACC', 'L-IC'],
  clauses: [],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM', 'PAY', 'AUD'],
  overridable: false,
  check({ duties }) {
    for (const [index, one] of duties.entries()) {
      const other = duties.slice(0, index).find(({ duty, person }) => person === one.person && areApart(duty, one.duty))
      if (other) return fail('BLOCK', { inputs: { held: other.duty, asked: one.duty } })
    }
    return pass('BLOCK', { measured: String(new Set(duties.map(({ person }) => person)).size) })
  },
  explain({ verdict, inputs }) {
    if (verdict === 'PASS')
      return {
        sentence: { zh: '至此各职务由不同的人担任。', en: 'So far every duty is held by a different person.' },
        remedy: null,
      }
    const held = DUTY_NAMES[inputs['held'] as Duty]
    const asked = DUTY_NAMES[inputs['asked'] as Duty]
    return {
      sentence: {
        zh: `同一人已在本事项担任${held.zh},不能再担任${asked.zh}。`,
        en: `The same person already acts as ${held.en} in this matter and cannot be ${asked.en} too.`,
      },
      remedy: { zh: `由另一人担任${asked.zh}。`, en: `Another person acts as ${asked.en}.` },
    }
  },
}
