import type { Bilingual } from '../bilingual.ts'
import { guestsOf } from '../spending/details.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { figuresOf, inWords, type Fault } from './faults.ts'
import { fail, pass, type Rule } from './rule.ts'
import { sameWords } from './same-words.ts'
import { explained } from './verdict-words.ts'

type Difference = 'UNIT' | 'DATE' | 'GUESTS'

/** The list agrees with what was announced and approved: no other units, no other days, no more guests. Fewer may come. */
export const listAsAnnounced: Rule = {
  id: 'R-REC-12',
  name: { zh: '清单与申请一致', en: 'List as applied for' },
  sentence: {
    zh: '清单上的单位是申请的单位,用餐在申请的日期内,客人不多于申请的人数;不一致的须写明理由。',
    en: 'The list has the units, the days and at most the number of guests that were applied for; a difference needs a reason.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定(公函与清单核对);通知第九条(N-097)',
    en: 'Rules on domestic official receptions, comparing official letter and list; notice, clause 9 (N-097)',
  },
  why: {
    zh: '批准的是这一次来访。来的人、日子变了,就要说得清为什么。',
    en: 'It was this visit that was approved. If others came, or on another day, somebody must be able to say why.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'LIKELY',
  severities: ['JUST'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('RECEPTION', 'JUST', ({ given: { from, to }, planned, spent: { guests, meals } }) => {
    const announced = guestsOf(planned)
    const differences: Fault<Difference>[] = [
      ...guests.flatMap(({ unit }, row): Fault<Difference>[] =>
        planned.parties.some((party) => sameWords(party.unit, unit))
          ? []
          : [{ kind: 'UNIT', field: `reception.guests.${row}.unit` }],
      ),
      ...meals.flatMap(({ date }, row): Fault<Difference>[] =>
        date >= from && date <= to ? [] : [{ kind: 'DATE', field: `reception.meals.${row}.date` }],
      ),
      ...(guests.length > announced ? [{ kind: 'GUESTS' as const, field: 'reception.guests' }] : []),
    ]
    const inputs = { guests: String(guests.length), announced: String(announced), from, to }
    const figures = figuresOf(differences, inputs)
    return differences.length ? fail('JUST', figures) : pass('JUST', figures)
  }),
  explain: explained(
    ({ inputs }) => ({
      zh: `清单与申请一致,客人 ${inputs['guests']} 人,申请 ${inputs['announced']} 人。`,
      en: `The list is as applied for; guests: ${inputs['guests']} of ${inputs['announced']}.`,
    }),
    (finding) => {
      const { guests, announced, from, to } = finding.inputs
      const differences: Readonly<Record<Difference, Bilingual>> = {
        UNIT: { zh: '有申请以外的单位', en: 'a unit that was not applied for' },
        DATE: { zh: `有 ${from} 至 ${to} 以外的用餐`, en: `a meal outside ${from} to ${to}` },
        GUESTS: {
          zh: `客人 ${guests} 人,多于申请的 ${announced} 人`,
          en: `guests: ${guests}, more than the ${announced} applied for`,
        },
      }
      const { zh, en } = inWords(finding, differences)
      return {
        sentence: {
          zh: `清单与申请有 ${finding.measured} 处不一致(上限 ${finding.limit} 处):${zh}。`,
          en: `Differences from the request: ${finding.measured} (the limit is ${finding.limit}): ${en}.`,
        },
        remedy: { zh: '核对清单,或写明不一致的理由。', en: 'Check the list, or give the reason for the difference.' },
      }
    },
  ),
}
