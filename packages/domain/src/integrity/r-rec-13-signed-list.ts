import type { Bilingual } from '../bilingual.ts'
import type { CivilDate } from '../time.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Flaw = 'UNSIGNED' | 'OWN' | 'UNDATED' | 'BEFOREHAND'

const FLAWS: Readonly<Record<Flaw, { readonly field: string; readonly words: Bilingual }>> = {
  UNSIGNED: { field: 'listSignedBy', words: { zh: '没有人审签', en: 'nobody has signed it' } },
  OWN: { field: 'listSignedBy', words: { zh: '由报销人自己审签', en: 'the claimant signed it' } },
  UNDATED: { field: 'listSignedOn', words: { zh: '没有审签日期', en: 'the signature has no day' } },
  BEFOREHAND: { field: 'listSignedOn', words: { zh: '在用餐之前就已审签', en: 'it was signed before the meal' } },
}

/** Somebody responsible, and not whoever claims, signs the list once there is something to sign. */
export const signedList: Rule = {
  id: 'R-REC-13',
  name: { zh: '清单审签', en: 'A signed list' },
  sentence: {
    zh: '接待清单由报销人以外的负责人审签,日期不早于第一次用餐。',
    en: 'Somebody responsible other than the claimant signs the reception list, not before the day of the first meal.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;通知第九条(N-097)',
    en: 'Rules on domestic official receptions; notice, clause 9 (N-097)',
  },
  why: {
    zh: '审签的人证明清单属实。报销人自己签,或者事前签,都证明不了什么。',
    en: 'Whoever signs vouches that the list is true. A signature of the claimant, or before the meal, vouches for nothing.',
  },
  sources: ['L-REC'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('RECEPTION', 'BLOCK', ({ claim: { claimant }, spent }) => {
    const { listSignedBy: signer, listSignedOn: day, meals } = spent
    const first = meals.map(({ date }) => date).toSorted()[0] ?? null
    const flaw = flawOf(signer, claimant, day, first)
    const figures = { measured: day, limit: first }
    if (!flaw) return pass('BLOCK', figures)
    return fail('BLOCK', { ...figures, field: `reception.${FLAWS[flaw].field}`, inputs: { flaw } })
  }),
  explain: explained(
    ({ measured, limit }) => ({
      zh: `清单于 ${measured} 审签${limit ? `,首次用餐 ${limit}` : ''}。`,
      en: `The list was signed on ${measured}${limit ? `; the first meal was on ${limit}` : ''}.`,
    }),
    ({ measured, limit, inputs }) => {
      const { zh, en } = FLAWS[inputs['flaw'] as Flaw].words
      const days = {
        zh: measured && limit ? `(审签 ${measured},首次用餐 ${limit})` : '',
        en: measured && limit ? ` (signed on ${measured}, first meal on ${limit})` : '',
      }
      return {
        sentence: { zh: `接待清单${zh}${days.zh}。`, en: `The reception list: ${en}${days.en}.` },
        remedy: {
          zh: '请报销人以外的负责人核对清单后审签。',
          en: 'Have somebody responsible other than the claimant check the list and sign it.',
        },
      }
    },
  ),
}

function flawOf(signer: string | null, claimant: string, day: CivilDate | null, first: CivilDate | null): Flaw | null {
  if (!signer) return 'UNSIGNED'
  if (signer === claimant) return 'OWN'
  if (!day) return 'UNDATED'
  return first && day < first ? 'BEFOREHAND' : null
}
