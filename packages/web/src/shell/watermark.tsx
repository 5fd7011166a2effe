import { useTranslation } from 'react-i18next'

/** Stands on every screen and every sheet of paper of the demonstration, above everything else. */
export function Watermark() {
  const { t } = useTranslation()
  return (
    <aside className="watermark" aria-label={t('demonstration.label')}>
      {t('demonstration.strip')}
    </aside>
  )
}
