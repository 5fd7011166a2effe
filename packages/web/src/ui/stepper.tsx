import { useTranslation } from 'react-i18next'
import { MarkShape } from './marks.tsx'

export type StepState = 'done' | 'current' | 'open' | 'stopped'

export interface Step {
  label: string
  state: StepState
  note?: string | undefined
}

export function Stepper({ label, steps }: { label: string; steps: Step[] }) {
  const { t } = useTranslation()
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={`step-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <MarkShape mark={step.state} />
          <span>
            {step.label}
            <span className="for-readers">{t('comma') + t(`step.${step.state}`)}</span>
          </span>
          {step.note && <span className="step-note">{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}
