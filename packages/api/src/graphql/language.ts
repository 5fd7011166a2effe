import type { Bilingual } from '@lianzhao/domain'

export type Language = keyof Bilingual

/** Chinese unless the reader asks for English first. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'zh'

/** What stands where somebody's name or account was erased. */
export const ERASED: Bilingual = { zh: '(已删除)', en: '(erased)' }
