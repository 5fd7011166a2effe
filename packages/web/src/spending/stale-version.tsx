import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Strip } from '../ui/strip.tsx'

interface StaleVersionProps {
  what: string
  refill?: () => void
  giveUp?: () => void
}

/** Somebody else was faster. What was typed stays; the reader decides what becomes of it. */
export function StaleVersion({ what, refill, giveUp }: StaleVersionProps) {
  const { t } = useTranslation()
  return (
    <Strip tone="caution" alert title={t('stale.title', { what })}>
      <p>{t('stale.how')}</p>
      <div className="act-buttons">
        {refill && <Button onClick={refill}>{t('stale.refill')}</Button>}
        {giveUp && <Button onClick={giveUp}>{t('stale.giveUp')}</Button>}
      </div>
    </Strip>
  )
}
