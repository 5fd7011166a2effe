import { useEffect } from 'react'
import type { Choice } from './choice-field.tsx'
import { MarkShape } from './marks.tsx'

interface SeveralOptionsProps {
  id: string
  label: string
  options: Choice[]
  chosen: Choice[]
  waiting: boolean
  note: string | undefined
  active: Choice | undefined
  toggle: (choice: Choice) => void
}

export function optionId(id: string, { value }: Choice): string {
  return `${id}-option-${value}`
}

/** The focus stays in the text: a press on an option must not take it away. */
export function SeveralOptions({ id, label, options, chosen, active, toggle, waiting, note }: SeveralOptionsProps) {
  const activeId = active && optionId(id, active)
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const isChosen = ({ value }: Choice) => chosen.some((choice) => choice.value === value)
  return (
    <div className="several-list" onMouseDown={(event) => event.preventDefault()}>
      {options.length > 0 && (
        <ul role="listbox" id={`${id}-options`} aria-label={label} aria-multiselectable aria-busy={waiting}>
          {options.map((choice) => (
            <li
              key={choice.value}
              id={optionId(id, choice)}
              role="option"
              aria-selected={isChosen(choice)}
              className={choice.value === active?.value ? 'several-active' : undefined}
              onClick={() => toggle(choice)}
            >
              {choice.label}
              {isChosen(choice) && <MarkShape mark="pass" />}
            </li>
          ))}
        </ul>
      )}
      <p className="meta" role="status">
        {note}
      </p>
    </div>
  )
}
