import type { Bilingual } from '../bilingual.ts'
import { useOf, type Notice } from '../notice/notice.ts'
import { missionOf } from './matter-of-kind.ts'
import { fail, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const nameOf = (use: string, notice: Notice): Bilingual => useOf(notice, use)?.name ?? { zh: use, en: use }

/** A trip outside the mainland is paid from a line that is meant for it, and from no other. */
export const paidFromAnotherLine: Rule = {
  id: 'R-OVS-08',
  name: { zh: '出国经费走其他预算线', en: 'Mission abroad paid from another budget line' },
  sentence: {
    zh: '出国(境)经费只由县里指定的用途列支,不得走其他预算线。',
    en: 'A mission abroad is paid from the uses that the county names for it, and from no other budget line.',
  },
  citation: {
    zh: '党政机关厉行节约反对浪费条例;机关事务管理条例第十二条;县指定的用途(P-23);通知第九条(N-098)',
    en: 'Regulations on frugality in Party and government bodies; regulations on the affairs of public bodies, article 12; the uses that the county names (P-23); notice, clause 9 (N-098)',
  },
  why: {
    zh: '出国经费单列预算。从别的预算线出钱,等于没有预算也能出国。',
    en: 'Missions abroad have a budget of their own. Paid from another line, one goes abroad without any.',
  },
  sources: ['L-TL13', 'L-OFF'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: ['missionUses'],
  stages: ['CLM', 'AUD'],
  overridable: false,
  check: missionOf('BLOCK', (_planned, { line: { use } }, { parameters: { missionUses } }) => {
    if (!missionUses) return notEvaluated('BLOCK', 'missionUses')
    const figures = {
      measured: use,
      limit: missionUses.value.join(' '),
      field: 'application.lineId',
      inputs: { parameter: missionUses.id },
    }
    return missionUses.value.includes(use) ? pass('BLOCK', figures) : fail('BLOCK', figures)
  }),
  explain: explained(
    ({ measured, inputs }, notice) => {
      const { zh, en } = nameOf(measured!, notice)
      return {
        zh: `由“${zh}”列支,县里准许它承担出国(境)费用(参数 ${inputs['parameter']})。`,
        en: `It is paid from "${en}", which may pay for missions abroad (parameter ${inputs['parameter']}).`,
      }
    },
    ({ measured, limit, inputs }, notice) => {
      const asked = nameOf(measured!, notice)
      const named = limit!.split(' ').map((use) => nameOf(use, notice))
      const { parameter } = inputs
      return {
        sentence: {
          zh: `由“${asked.zh}”列支;县里准许承担出国(境)费用的只有“${named.map(({ zh }) => zh).join('、')}”(参数 ${parameter})。`,
          en: `It is paid from "${asked.en}"; only "${named.map(({ en }) => en).join(', ')}" may pay for missions abroad (parameter ${parameter}).`,
        },
        remedy: {
          zh: '改由指定用途的预算线列支,重新申请。',
          en: 'Apply again, on a budget line of a use that is named for it.',
        },
      }
    },
  ),
}
