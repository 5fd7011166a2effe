import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface MoreRowsProps {
  shown: number
  total: number
  more: boolean
  load: () => Promise<unknown>
}

export function MoreRows({ shown, total, more, load }: MoreRowsProps) {
  const { t } = useTranslation()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const next = () => {
    setState('busy')
    load().then(
      () => setState('idle'),
      () => setState('failed'),
    )
  }
  const partly = more || shown < total
  return (
    <div className={partly ? 'more-rows' : 'for-readers'}>
      <span role="status">{shown < total && t('more.shown', { shown, total })}</span>
      {state === 'failed' && <span role="alert">{t('more.failed')}</span>}
      {more && <Button onClick={next}>{state === 'busy' ? t('state.loading') : t('more.load')}</Button>}
    </div>
  )
}
