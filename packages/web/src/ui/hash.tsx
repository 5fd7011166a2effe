import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** A long fingerprint: shortened on screen, whole on paper and in the clipboard. */
export function Hash({ hash, what }: { hash: string; what: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard?.writeText(hash).then(() => setCopied(true))
  return (
    <span className="hash">
      <code title={hash}>
        <span className="screen-only">{shortHash(hash)}</span>
        <span className="print-only">{hash}</span>
      </code>
      <Button size="small" type="text" onClick={copy} aria-label={t('copy.what', { what })}>
        {copied ? t('copy.done') : t('copy.do')}
      </Button>
    </span>
  )
}

export function shortHash(hash: string): string {
  return hash.length > 14 ? `${hash.slice(0, 6)}…${hash.slice(-6)}` : hash
}
