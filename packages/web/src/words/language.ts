import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { zh } from './zh.ts'

export type Language = 'zh' | 'en'

const kept = 'lianzhao.language'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh }
  }
}

export function spokenTag(language: string): string {
  return language === 'en' ? 'en' : 'zh-CN'
}

async function learn(language: Language): Promise<void> {
  // Most readers never need English; the page does not carry it for them.
  if (language === 'zh' || i18next.hasResourceBundle('en', 'translation')) return
  const { en } = await import('./en.ts')
  i18next.addResourceBundle('en', 'translation', en)
}

export async function speak(language: Language): Promise<void> {
  await learn(language)
  localStorage.setItem(kept, language)
  document.documentElement.lang = spokenTag(language)
  await i18next.changeLanguage(language)
}

/** Chinese is the first language; the browser's own preference is not asked. */
export async function startSpeaking(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh',
    fallbackLng: 'zh',
    resources: { zh: { translation: zh } },
    interpolation: { escapeValue: false },
  })
  await speak(localStorage.getItem(kept) === 'en' ? 'en' : 'zh')
}
