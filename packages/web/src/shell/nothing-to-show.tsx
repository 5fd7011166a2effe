import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageTitle } from '../ui/page-title.tsx'

/** Unknown and forbidden MUST look the same: the difference would tell what exists. */
export function NothingToShow({ home }: { home: string }) {
  const { t } = useTranslation()
  return (
    <div className="reading">
      <PageTitle title={t('nothing.title')} />
      <p>{t('nothing.why')}</p>
      <p>
        <Link to={home}>{t('nothing.home')}</Link>
      </p>
    </div>
  )
}
