import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'

/** Stands before everything else on the page, so that the way back to now is the first thing one reaches. */
export function AsOfBand({ day }: { day: string }) {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  const now = new URLSearchParams(search)
  now.delete('as-of')
  return (
    <aside className="as-of-band">
      <Link to={{ pathname, search: now.toString() }} className="link-in-text">
        {t('asOf.now')}
      </Link>
      <strong role="status">{t('asOf.viewing', { day })}</strong>
    </aside>
  )
}
