import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Strip } from '../ui/strip.tsx'

/** A fault in the page itself, for instance when a new version was put in place while it was open. */
export function PageFailed() {
  const { t } = useTranslation()
  return (
    <main className="reading">
      <h1>{t('state.pageFailed')}</h1>
      <Strip tone="danger" alert title={t('state.pageFailedHow')}>
        <Button onClick={() => location.reload()}>{t('state.reload')}</Button>
      </Strip>
    </main>
  )
}
