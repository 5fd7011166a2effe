import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** A business reception serves a lead or a project; one that serves none yet needs a reason. */
export const receptionWithoutLead: Rule = {
  id: 'R-REC-16',
  name: { zh: '接待无对应项目', en: 'Business reception without a lead' },
  sentence: {
    zh: '商务接待须对应线索或项目;没有的,须写明理由。',
    en: 'A business reception serves a lead or a project; one without needs a reason.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定第二十三条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions, article 23; notice, clause 9 (N-097)',
  },
  why: {
    zh: '招商接待看实效。写明对应的线索或项目,以后才查得出这笔钱换来了什么。',
    en: 'Promotion receptions are judged by what comes of them. With the lead or project named, it can be seen later what the money led to.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['JUST'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check({ details, lead }) {
    if (details.kind !== 'RECEPTION' || details.type !== 'BUSINESS') return notApplicable('JUST')
    const figures = { measured: lead, field: 'application.lead' }
    return lead?.trim() ? pass('JUST', figures) : fail('JUST', figures)
  },
  explain: explained(
    ({ measured }) => ({ zh: `对应线索或项目:“${measured}”。`, en: `It serves the lead or project "${measured}".` }),
    () => ({
      sentence: {
        zh: '商务接待没有写明对应的线索或项目。',
        en: 'This business reception names no lead or project.',
      },
      remedy: {
        zh: '写明线索或项目,或写明为什么还没有。',
        en: 'Name the lead or project, or say why there is none yet.',
      },
    }),
  ),
}
