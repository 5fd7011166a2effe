import { useTranslation } from 'react-i18next'
import type { RuleResult } from '../integrity/rule-results.tsx'
import { TextField } from '../ui/text-field.tsx'

interface JustificationFieldsProps {
  asking: RuleResult[]
  reasons: Record<string, string>
  change: (reasons: Record<string, string>) => void
}

/** One text for each rule that asks why. A text once written stays, even while its rule is content. */
export function JustificationFields({ asking, reasons, change }: JustificationFieldsProps) {
  const { t } = useTranslation()
  if (asking.length === 0) return null
  return (
    <fieldset>
      <legend>{t('application.group.why')}</legend>
      {asking.map(({ rule, sentence }) => (
        <TextField
          key={rule.id}
          id={justificationId(rule.id)}
          label={t('application.reason', { rule: rule.id, name: rule.name })}
          hint={sentence}
          lines={3}
          maxLength={1000}
          value={reasons[rule.id] ?? ''}
          change={(reason) => change({ ...reasons, [rule.id]: reason })}
        />
      ))}
    </fieldset>
  )
}

export function justificationId(rule: string): string {
  return `application-reason-${rule}`
}
