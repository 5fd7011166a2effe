import { useTranslation } from 'react-i18next'
import { MarkShape } from '../ui/marks.tsx'

interface StepStateProps {
  /** Who holds it now. */
  filled: string
  /** Who has been proposed and waits for the second person. */
  waiting: string
  /** What is said while nobody does. */
  lacking: string
}

/** Done, waiting for a second person, or still to do: told in words, the mark only helps the eye. */
export function StepState({ filled, waiting, lacking }: StepStateProps) {
  const { t } = useTranslation()
  return (
    <span className="step-state">
      {filled && (
        <span className="status">
          <MarkShape mark="done" />
          {filled}
        </span>
      )}
      {waiting && (
        <span className="status">
          <MarkShape mark="current" />
          {t('firstSteps.waiting', { names: waiting })}
        </span>
      )}
      {!filled && !waiting && (
        <span className="status step-lacking">
          <MarkShape mark="open" />
          {lacking}
        </span>
      )}
    </span>
  )
}
