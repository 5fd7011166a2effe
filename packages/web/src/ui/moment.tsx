import { useTranslation } from 'react-i18next'
import { dayOf, minuteOf, waited } from './day.ts'

export function Moment({ at }: { at: string }) {
  return (
    <time className="figure" dateTime={at}>
      {minuteOf(at)}
    </time>
  )
}

export function Day({ at }: { at: string }) {
  return (
    <time className="figure" dateTime={at}>
      {at.includes('T') ? dayOf(at) : at}
    </time>
  )
}

export function Waited({ since, now }: { since: string; now: string }) {
  const { t } = useTranslation()
  const { unit, count } = waited(since, now)
  return (
    <time dateTime={since} title={minuteOf(since)}>
      {t(`waited.${unit}`, { n: count })}
    </time>
  )
}
