import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Business guests write no official letter: a visit letter, an invitation or a contact record shows that they come. */
export const evidenceOfTheVisit: Rule = {
  id: 'R-REC-02',
  name: { zh: '商务接待凭证', en: 'Evidence of a business visit' },
  sentence: {
    zh: '商务接待须有来函、邀请函或联系记录,至少一件。',
    en: 'A business reception needs at least one visit letter, invitation or contact record.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第二十三条及各地做法;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 23, and local practice; notice, clause 9 (N-097)',
  },
  why: {
    zh: '客商没有公函,仍要有东西证明确有来访。什么都拿不出来的,多半是熟人聚餐。',
    en: 'Business guests bring no official letter, yet something shows that they came on business. Where nothing does, it may be a meal among friends.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check({ details }) {
    if (details.kind !== 'RECEPTION' || details.type !== 'BUSINESS') return notApplicable('BLOCK')
    const figures = {
      measured: String(details.evidence.length),
      limit: '1',
      field: 'application.reception.evidence',
    }
    return details.evidence.length > 0 ? pass('BLOCK', figures) : fail('BLOCK', figures)
  },
  explain: explained(
    ({ measured, limit }) => ({
      zh: `来访凭证 ${measured} 件,至少须 ${limit} 件。`,
      en: `Evidence of the visit: ${measured}; at least ${limit} is needed.`,
    }),
    ({ measured, limit }) => ({
      sentence: {
        zh: `来访凭证 ${measured} 件,至少须 ${limit} 件,没有凭证不接待。`,
        en: `Evidence of the visit: ${measured}; at least ${limit} is needed, and without it there is no reception.`,
      },
      remedy: {
        zh: '添加客商来函、邀请函或联系记录。',
        en: 'Add a visit letter, an invitation or a contact record.',
      },
    }),
  ),
}
