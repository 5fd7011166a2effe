import { useTranslation } from 'react-i18next'
import type { TwoTongues } from './entrance.ts'

/** What comes in both languages at once, in the one that is spoken now. */
export function useSpoken() {
  const { i18n } = useTranslation()
  return (words: TwoTongues) => (i18n.language === 'en' ? words.en : words.zh)
}
