import { matterOfKind } from './matter-of-kind.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Business guests have no official letter; something else shows that they come. */
export const businessEvidence: Rule = {
  id: 'R-REC-02',
  name: { zh: '商务来访凭证', en: 'Evidence of a business visit' },
  sentence: {
    zh: '商务接待须有来访函、邀请函或接洽记录之一。',
    en: 'A business reception has a visit letter, an invitation or a record of contacts.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第二十三条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 23; notice, clause 9 (N-097)',
  },
  why: {
    zh: '商务客人没有公函,但总有来往的凭据。拿不出凭据的,多半不是来谈商务的。',
    en: 'Business guests send no official letters, yet there is always something written. Guests without it hardly come on business.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check: matterOfKind('RECEPTION', 'BLOCK', ({ type, evidence }) => {
    if (type !== 'BUSINESS') return notApplicable('BLOCK')
    const figures = { measured: String(evidence.length), limit: '1', field: 'application.reception.evidence' }
    return evidence.length ? pass('BLOCK', figures) : fail('BLOCK', figures)
  }),
  explain: explained(
    ({ measured }) => ({ zh: `有来访凭证 ${measured} 件。`, en: `Evidence of the visit: ${measured}.` }),
    ({ measured, limit }) => ({
      sentence: {
        zh: `来访凭证 ${measured} 件,至少 ${limit} 件。`,
        en: `Evidence of the visit: ${measured}; at least ${limit} is needed.`,
      },
      remedy: { zh: '附来访函、邀请函或接洽记录。', en: 'Add a visit letter, an invitation or a record of contacts.' },
    }),
  ),
}
