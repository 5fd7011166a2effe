import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Nothing yet and nothing that matches are two different things and ask for two different acts. */
export function NoSpending({ everything, children }: { everything: boolean; children?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="empty">
      <p>{everything ? t('spending.none') : t('spending.noMatch')}</p>
      {everything && children}
    </div>
  )
}
