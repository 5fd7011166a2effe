import { useTranslation } from 'react-i18next'
import { MarkShape, type Mark } from '../ui/marks.tsx'

const marks = { PROPOSED: 'current', CONFIRMED: 'done', DECLINED: 'stopped' } as const satisfies Record<string, Mark>

/** Only what was declined is tinted. */
export function ReallocationStatus({ status }: { status: keyof typeof marks }) {
  const { t } = useTranslation()
  return (
    <span className={status === 'DECLINED' ? 'status status-tinted' : 'status'}>
      <MarkShape mark={marks[status]} />
      {t(`reallocation.status.${status}`)}
    </span>
  )
}
