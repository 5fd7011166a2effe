import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'

interface ReasonProps {
  label: string
  value: string
  change: (value: string) => void
  optional?: boolean
  hint?: string
  id?: string
}

export function Reason({ label, value, change, optional = false, hint, id }: ReasonProps) {
  return (
    <TextField
      label={label}
      value={value}
      change={change}
      lines={3}
      maxLength={1000}
      optional={optional}
      hint={hint}
      {...(id ? { id } : {})}
    />
  )
}

/** The sentence that asks for a missing reason. */
export function useLackingReason(reason: string): string | undefined {
  const { t } = useTranslation()
  return reason.trim() ? undefined : t('act.reasonMissing')
}
