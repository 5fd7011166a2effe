import type { Bilingual } from '../bilingual.ts'
import type { Grade } from '../notice/notice.ts'
import type { CivilDate } from '../time.ts'
import type { CompositionResult } from './composition.ts'
import { GRADE_NAMES } from './grade-names.ts'
import { unitNameOn, type Unit } from './unit.ts'

type Words = (measured: string, limit: string) => Bilingual
type Sentences = Partial<Record<CompositionResult['verdict'], Words>> & { readonly PASS: Words }

const HELD: Readonly<Record<CompositionResult['check'], Sentences>> = {
  HEAD: {
    PASS: () => ({ zh: '已有组长。', en: 'It has its head.' }),
    FAIL: () => ({ zh: '组长待任命。', en: 'It awaits its head.' }),
  },
  MEMBERS: {
    PASS: (measured, limit) => ({
      zh: `组员 ${measured} 名,通知要求 ${limit} 名。`,
      en: `Members: ${measured}; the notice asks for ${limit}.`,
    }),
    NOT_APPLICABLE: (measured) => ({
      zh: `组员 ${measured} 名,通知没有为它定人数。`,
      en: `Members: ${measured}; the notice sets no number for it.`,
    }),
  },
  FULL_TIME: {
    PASS: (measured) => ({
      zh: `脱离原单位的组员:${measured}。`,
      en: `Members released from the home unit: ${measured}.`,
    }),
    NOT_APPLICABLE: () => ({
      zh: '通知不要求其组员脱离原单位。',
      en: 'The notice does not ask for its members to be released from the home unit.',
    }),
  },
  GRADE: {
    PASS: (measured, limit) => ({
      zh: `${limit}以上的组员:${measured}。`,
      en: `Members of ${limit} or above: ${measured}.`,
    }),
    NOT_APPLICABLE: () => ({ zh: '通知没有为其组员定级别。', en: 'The notice sets no grade for its members.' }),
  },
  SOURCES: {
    PASS: (_, limit) => ({
      zh: `通知点名的 ${limit} 个单位都派了人。`,
      en: `All ${limit} units that the notice names sent somebody.`,
    }),
    FAIL: (measured) => ({ zh: `还没有派人的单位:${measured}。`, en: `Units that sent nobody yet: ${measured}.` }),
    NOT_APPLICABLE: () => ({ zh: '通知没有点名派人的单位。', en: 'The notice names no units to send somebody.' }),
  },
  CO_LOCATED: {
    PASS: (measured) => ({ zh: `集中办公地点:${measured}。`, en: `Works co-located at ${measured}.` }),
    NOT_APPLICABLE: () => ({ zh: '通知没有要求集中办公。', en: 'The notice does not ask for co-located working.' }),
    NOT_EVALUATED: () => ({
      zh: '还没有登记集中办公地点。',
      en: 'No place of co-located working has been recorded yet.',
    }),
  },
}

/** What one thing that the notice asks of a team came to: the figures as people call them, and a sentence. */
export type CompositionWords = {
  readonly measured: Bilingual | null
  readonly limit: Bilingual | null
  readonly sentence: Bilingual
}

/** Numbers speak for themselves, met or not; units and grades are told by their names of the day. */
export function compositionWords(result: CompositionResult, units: readonly Unit[], on: CivilDate): CompositionWords {
  const { check, verdict } = result
  const measured = measuredIn(result, units, on)
  const limit = limitIn(result)
  const say = HELD[check][verdict] ?? HELD[check].PASS
  return {
    measured,
    limit,
    sentence: {
      zh: say(measured?.zh ?? '', limit?.zh ?? '').zh,
      en: say(measured?.en ?? '', limit?.en ?? '').en,
    },
  }
}

function measuredIn({ check, measured }: CompositionResult, units: readonly Unit[], on: CivilDate): Bilingual | null {
  if (measured === null) return null
  if (check !== 'SOURCES' && check !== 'CO_LOCATED') return same(measured)
  const names = measured.split(' ').map((code): Bilingual => {
    const unit = units.find((one) => one.code === code)
    return unit ? unitNameOn(unit, on) : same(code)
  })
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') }
}

function limitIn({ check, limit }: CompositionResult): Bilingual | null {
  if (limit === null || check === 'FULL_TIME') return null
  return check === 'GRADE' ? (GRADE_NAMES[limit as Grade] ?? same(limit)) : same(limit)
}

const same = (text: string): Bilingual => ({ zh: text, en: text })
