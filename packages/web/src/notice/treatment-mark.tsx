import { useTranslation } from 'react-i18next'
import type { TreatmentStatus } from '../gql/graphql'
import { MarkShape, type Mark } from '../ui/marks.tsx'

const marks: Record<TreatmentStatus, Mark> = { ENFORCED: 'done', PLANNED: 'open', DATA: 'kept' }

export function TreatmentMark({ status }: { status: TreatmentStatus }) {
  const { t } = useTranslation()
  return (
    <span className={`outcome ink-${status === 'ENFORCED' ? 'success' : 'neutral'}`}>
      <MarkShape mark={marks[status]} />
      {t(`notice.status.${status}`)}
    </span>
  )
}
