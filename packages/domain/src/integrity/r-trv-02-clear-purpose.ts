import type { Bilingual } from '../bilingual.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** What a trip may lack, in the order of the form, with where it is stated. */
const NEEDED = {
  purpose: { words: { zh: '事由', en: 'a purpose' }, field: 'application.purpose' },
  lead: { words: { zh: '线索或项目', en: 'a lead or project' }, field: 'application.lead' },
  agenda: { words: { zh: '出差期间的日程', en: 'a programme within its days' }, field: 'application.travel.agenda' },
} as const satisfies Record<string, { words: Bilingual; field: string }>
type Needed = keyof typeof NEEDED

/** A trip says what for, for which lead or project, and what is done on at least one of its days. */
export const clearPurpose: Rule = {
  id: 'R-TRV-02',
  name: { zh: '公务目的明确', en: 'Clear purpose of a trip' },
  sentence: {
    zh: '出差须写明事由、对应的线索或项目,以及出差期间至少一项日程。',
    en: 'A trip states its purpose, the lead or project it serves, and at least one item of programme within its days.',
  },
  citation: {
    zh: '党政机关厉行节约反对浪费条例;通知第九条(N-098)',
    en: 'Regulations on frugality; notice, clause 9 (N-098)',
  },
  why: {
    zh: '说不出见谁、办什么事的出差,与外出旅游没有分别。',
    en: 'A trip that cannot say whom it meets, and what about, is no different from a holiday.',
  },
  sources: ['L-TL13'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check({ details, purpose, lead, from, to }) {
    if (details.kind !== 'TRAVEL') return notApplicable('BLOCK')
    const items = details.agenda.filter(({ date }) => date >= from && date <= to).length
    const stated: Record<Needed, boolean> = {
      purpose: purpose.trim() !== '',
      lead: Boolean(lead?.trim()),
      agenda: items > 0,
    }
    const lacking = (Object.keys(NEEDED) as Needed[]).filter((part) => !stated[part])
    const figures = { measured: String(items), limit: '1' }
    const [first] = lacking
    return first
      ? fail('BLOCK', { ...figures, field: NEEDED[first].field, inputs: { lacking: lacking.join() } })
      : pass('BLOCK', figures)
  },
  explain: explained(
    ({ measured, limit }) => ({
      zh: `事由、线索或项目都已写明,出差期间的日程 ${measured} 项,至少须 ${limit} 项。`,
      en: `Purpose and lead or project are stated; items of programme within its days: ${measured}, at least ${limit} is needed.`,
    }),
    ({ measured, limit, inputs }) => {
      const parts = inputs['lacking']!.split(',').map((part) => NEEDED[part as Needed].words)
      const [zh, en] = [parts.map(({ zh }) => zh).join('、'), parts.map(({ en }) => en).join(', ')]
      return {
        sentence: {
          zh: `公务目的不明确,缺${zh};出差期间的日程 ${measured} 项,至少须 ${limit} 项。`,
          en: `The purpose is not clear: without ${en}. Items of programme within its days: ${measured}; at least ${limit} is needed.`,
        },
        remedy: { zh: `补充${zh}。`, en: `Add ${en}.` },
      }
    },
  ),
}
