import type { ParseKeys, TFunction } from 'i18next'
import type { Gap } from './details/gap.ts'

/** What is still empty or cannot be read: told in a sentence of its own, or by the word for the part. */
export type Missing = Gap | { part: string; sentence: ParseKeys }

/** What to do about a part that is missing, in a sentence that stands at the field and in the summary. */
export function toldMissing(t: TFunction, missing: Missing): string {
  if ('sentence' in missing) return t(missing.sentence)
  const part = t(missing.word)
  if (!missing.within) return t('application.fillIn', { part })
  const { word, n } = missing.within
  return t('application.fillInRow', { row: t(word, { n }), part })
}
