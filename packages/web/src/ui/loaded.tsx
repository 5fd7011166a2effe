import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Strip } from './strip.tsx'

interface Answer<Data> {
  data?: Data | undefined
  previousData?: Data | undefined
  loading: boolean
  error?: { message: string } | undefined
  refetch: () => Promise<unknown>
}

interface LoadedProps<Data> {
  answer: Answer<Data>
  /** What is being fetched, as it stands in the sentence about a failure. */
  what: string
  rows?: number
  children: (data: Data, busy: boolean) => ReactNode
}

/** The states every page owes its reader: loading, loaded, loaded before and loading again, failed. */
export function Loaded<Data>({ answer, what, rows = 6, children }: LoadedProps<Data>) {
  const { t } = useTranslation()
  const data = answer.data ?? answer.previousData
  const failure = answer.error && (
    <Strip tone="danger" alert title={t('state.failed', { what })}>
      <p>{t('state.safe')}</p>
      <p className="meta">{answer.error.message}</p>
      <Button onClick={() => void answer.refetch().catch(() => {})}>{t('state.retry')}</Button>
    </Strip>
  )
  if (data)
    return (
      <>
        {failure}
        <div className={answer.loading ? 'stale' : undefined} aria-busy={answer.loading ? true : undefined}>
          {children(data, answer.loading)}
        </div>
      </>
    )
  return failure || <Loading rows={rows} />
}

/** Bars of the final height, so that nothing jumps; they appear only when the wait becomes noticeable. */
export function Loading({ rows }: { rows: number }) {
  const { t } = useTranslation()
  return (
    <div className="loading" role="status" aria-busy="true">
      <span className="for-readers">{t('state.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="loading-bar" />
      ))}
    </div>
  )
}
