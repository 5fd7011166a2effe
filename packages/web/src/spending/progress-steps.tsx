import { useTranslation } from 'react-i18next'
import { Stepper } from '../ui/stepper.tsx'
import { progressOf, stages } from './progress.ts'
import type { ClaimStatus, RequestStatus } from './status.tsx'

interface ProgressStepsProps {
  status: RequestStatus
  claims: ClaimStatus[]
  waitsFor?: string | undefined
}

export function ProgressSteps({ status, claims, waitsFor }: ProgressStepsProps) {
  const { t } = useTranslation()
  const progress = progressOf(status, claims)
  return (
    <Stepper
      label={t('progress.label')}
      steps={stages.map((stage) => ({
        label: t(`progress.${stage}`),
        state: progress[stage],
        note: progress[stage] === 'current' && waitsFor ? t('progress.waitsFor', { who: waitsFor }) : undefined,
      }))}
    />
  )
}
