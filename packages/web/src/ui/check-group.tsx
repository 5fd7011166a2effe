import { CheckField } from './check-field.tsx'

interface CheckGroupProps<Value extends string> {
  id?: string
  label: string
  chosen: Value[]
  choices: { value: Value; label: string }[]
  change: (chosen: Value[]) => void
}

/** Several out of a few: all of them in sight, and answered in the order in which they are offered. */
export function CheckGroup<Value extends string>({ id, label, chosen, choices, change }: CheckGroupProps<Value>) {
  const toggle = (value: Value, on: boolean) =>
    change(choices.map((choice) => choice.value).filter((one) => (one === value ? on : chosen.includes(one))))
  return (
    <fieldset id={id} className="radio-group">
      <legend>{label}</legend>
      {choices.map(({ value, label: word }) => (
        <CheckField key={value} label={word} checked={chosen.includes(value)} change={(on) => toggle(value, on)} />
      ))}
    </fieldset>
  )
}
