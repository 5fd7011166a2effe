import { matterOfKind } from './matter-of-kind.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A business reception serves a lead or a project, or says why it does not. */
export const receptionWithoutLead: Rule = {
  id: 'R-REC-16',
  name: { zh: '商务接待无对应项目', en: 'Business reception without a project' },
  sentence: {
    zh: '商务接待须写明对应的线索或项目;没有的写明理由。',
    en: 'A business reception names the lead or project that it serves, or the reason why there is none.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第二十三条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 23; notice, clause 9 (N-097)',
  },
  why: {
    zh: '招商接待要看实效。说不出为哪个项目,就看不出实效。',
    en: 'Promotion is measured by what comes of it, and nothing can come of a reception that serves no project.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'LIKELY',
  severities: ['JUST'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: matterOfKind('RECEPTION', 'JUST', ({ type }, { lead }) => {
    if (type !== 'BUSINESS') return notApplicable('JUST')
    const figures = { measured: lead, field: 'application.lead' }
    return lead?.trim() ? pass('JUST', figures) : fail('JUST', figures)
  }),
  explain: explained(
    ({ measured }) => ({ zh: `对应的线索或项目:“${measured}”。`, en: `It serves the lead or project "${measured}".` }),
    () => ({
      sentence: { zh: '商务接待没有对应的线索或项目。', en: 'The business reception serves no lead or project.' },
      remedy: { zh: '写明线索或项目,或写明理由。', en: 'Name the lead or project, or give a reason.' },
    }),
  ),
}
