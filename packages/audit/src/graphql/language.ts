import type { Bilingual } from '@lianzhao/domain'

export type Language = keyof Bilingual

/** Chinese unless the reader asks for English first. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'zh'
