import { Input } from 'antd'
import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './field.tsx'

interface TextFieldProps extends FieldProps {
  value: string
  change: (value: string) => void
  /** Several lines where the text is a reason or an opinion. */
  lines?: number
  maxLength?: number
  autoFocus?: boolean
  autoComplete?: string
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  type?: 'text' | 'date' | 'search'
}

export function TextField({ value, change, lines, autoFocus = false, ...rest }: TextFieldProps) {
  const { maxLength, autoComplete = 'off', inputMode, type = 'text', ...field } = rest
  return (
    <Field {...field}>
      {(control) =>
        lines ? (
          <Input.TextArea
            {...control}
            rows={lines}
            value={value}
            autoFocus={autoFocus}
            {...(maxLength ? { maxLength } : {})}
            onChange={(event) => change(event.target.value)}
          />
        ) : (
          <Input
            {...control}
            type={type}
            value={value}
            autoFocus={autoFocus}
            autoComplete={autoComplete}
            {...(inputMode ? { inputMode } : {})}
            {...(maxLength ? { maxLength } : {})}
            onChange={(event) => change(event.target.value)}
          />
        )
      }
    </Field>
  )
}
