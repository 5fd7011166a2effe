import { useApolloClient } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { speak } from '../words/language.ts'
import { clientsOfDays } from './client.ts'

/** The server words rules, refusals and names, so a change of language asks for everything again. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const client = useApolloClient()
  const other = i18n.language === 'en' ? 'zh' : 'en'
  const change = async () => {
    await speak(other)
    await Promise.all([client, ...clientsOfDays()].map((each) => each.resetStore()))
  }
  return (
    <button
      type="button"
      className="bar-button"
      lang={other === 'en' ? 'en' : 'zh-CN'}
      onClick={() => void change().catch(() => {})}
    >
      {t('frame.otherLanguage')}
    </button>
  )
}
