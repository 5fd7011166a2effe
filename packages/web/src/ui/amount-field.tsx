import { Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { capitalAmount } from './capital-amount.ts'
import { Field, type FieldProps } from './field.tsx'
import { parseAmount } from './parse-amount.ts'

interface AmountFieldProps extends Omit<FieldProps, 'hint'> {
  value: string
  change: (value: string) => void
  autoFocus?: boolean
}

/** Takes an amount as people write it and says back in capitals what was understood. */
export function AmountField({ value, change, autoFocus = false, ...field }: AmountFieldProps) {
  const { t } = useTranslation()
  const understood = parseAmount(value)
  const hint = understood ? (
    <span lang="zh-CN">{capitalAmount(understood)}</span>
  ) : value.trim() ? (
    t('money.notUnderstood')
  ) : (
    t('money.howToType')
  )
  return (
    <Field {...field} hint={hint}>
      {(control) => (
        <Input
          {...control}
          value={value}
          autoFocus={autoFocus}
          autoComplete="off"
          inputMode="decimal"
          suffix={t('money.unit.yuan')}
          className="figure"
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  )
}
