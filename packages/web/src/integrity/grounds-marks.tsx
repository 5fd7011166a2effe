import { useTranslation } from 'react-i18next'
import { MarkShape, type Mark } from '../ui/marks.tsx'

export type Certainty = 'CERTAIN' | 'LIKELY' | 'UNSURE'
export type LegalForce = 'IN_FORCE' | 'NOT_YET' | 'ENDED' | 'UNKNOWN'

const certaintyMarks: Record<Certainty, Mark> = { CERTAIN: 'pass', LIKELY: 'open', UNSURE: 'notEvaluated' }
const forceMarks: Record<LegalForce, Mark> = {
  IN_FORCE: 'current',
  NOT_YET: 'open',
  ENDED: 'stopped',
  UNKNOWN: 'notEvaluated',
}

/** How far a source was checked. Unsure is never green: it is not law here. */
export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  const { t } = useTranslation()
  return (
    <span className={`outcome ink-${certainty === 'CERTAIN' ? 'success' : 'neutral'}`}>
      <MarkShape mark={certaintyMarks[certainty]} />
      {t(`certainty.${certainty}`)}
    </span>
  )
}

export function ForceMark({ force }: { force: LegalForce }) {
  const { t } = useTranslation()
  return (
    <span className="outcome ink-neutral">
      <MarkShape mark={forceMarks[force]} />
      {t(`force.${force}`)}
    </span>
  )
}
