import { useId } from 'react'
import type { Choice } from './choice-field.tsx'

interface RadioGroupProps {
  id?: string
  label: string
  value: string
  choices: Choice[]
  change: (value: string) => void
}

export function RadioGroup({ id, label, value, choices, change }: RadioGroupProps) {
  const name = useId()
  return (
    <fieldset id={id} className="radio-group">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => change(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
