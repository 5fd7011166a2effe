import type { Bilingual, CompositionResult } from '@lianzhao/domain'

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

/** How one thing that the notice asks of a team stands, in a sentence. Numbers speak for themselves, met or not. */
export const compositionSentence = (
  check: CompositionResult['check'],
  verdict: CompositionResult['verdict'],
  measured: string,
  limit: string,
): Bilingual => (HELD[check][verdict] ?? HELD[check].PASS)(measured, limit)
