import { Field, type FieldProps } from './field.tsx'

export interface Choice {
  value: string
  label: string
  group?: string
}

interface ChoiceFieldProps extends FieldProps {
  value: string
  choices: Choice[]
  change: (value: string) => void
  /** Shown while nothing is chosen. Without it the first choice counts as chosen. */
  empty?: string
}

/** The browser's own list: every key, every screen reader and every phone already knows it. */
export function ChoiceField({ value, choices, change, empty, ...field }: ChoiceFieldProps) {
  const groups = [...new Set(choices.map(({ group }) => group))]
  const options = (group: string | undefined) =>
    choices.filter((choice) => choice.group === group).map((choice) => <Option key={choice.value} {...choice} />)
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} className="choice" value={value} onChange={(event) => change(event.target.value)}>
          {empty !== undefined && <option value="">{empty}</option>}
          {groups.map((group) =>
            group ? (
              <optgroup key={group} label={group}>
                {options(group)}
              </optgroup>
            ) : (
              options(group)
            ),
          )}
        </select>
      )}
    </Field>
  )
}

function Option({ value, label }: Choice) {
  return <option value={value}>{label}</option>
}
