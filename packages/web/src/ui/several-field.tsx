import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Choice } from './choice-field.tsx'
import { composes } from './composition.ts'
import { Field, type FieldProps } from './field.tsx'
import { MarkShape } from './marks.tsx'
import { SeveralOptions, optionId } from './several-options.tsx'

interface SeveralFieldProps extends FieldProps {
  id: string
  chosen: Choice[]
  change: (chosen: Choice[]) => void
  typed: string
  type: (typed: string) => void
  /** What fits the text that is typed, chosen ones among it. */
  options: Choice[]
  /** The options are still those of an earlier text: Enter must not take one of them. */
  waiting: boolean
  /** Said below the options, or in their place. */
  note?: string | undefined
}

/** Several values out of many, found by typing: a combobox whose list stays open, and a button for each that is chosen. */
export function SeveralField(props: SeveralFieldProps) {
  const { id, chosen, change, typed, type, options, waiting, note, ...field } = props
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const active = open ? options[at] : undefined
  const toggle = (choice: Choice) => {
    const without = chosen.filter(({ value }) => value !== choice.value)
    change(without.length < chosen.length ? without : [...chosen, choice])
    if (typed !== '') {
      type('')
      setAt(-1)
    }
  }
  const press = (event: KeyboardEvent) => {
    const { key } = event
    if (composes(event) || event.ctrlKey || event.metaKey) return
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      const step = key === 'ArrowDown' ? 1 : -1
      if (open) setAt(Math.min(Math.max(at + step, 0), options.length - 1))
      setOpen(true)
    } else if (key === 'Enter') {
      event.preventDefault()
      if (active && !waiting) toggle(active)
      setOpen(true)
    } else if (key === 'Escape' && open) {
      event.stopPropagation()
      setOpen(false)
    }
  }
  return (
    <Field id={id} {...field}>
      {(control) => (
        <div
          className="several"
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) setOpen(false)
          }}
        >
          {chosen.length > 0 && (
            <ul className="chips" aria-label={t('several.chosen', { label: field.label })}>
              {chosen.map((choice) => (
                <li key={choice.value}>
                  <button
                    type="button"
                    className="chip"
                    aria-label={t('several.remove', { label: choice.label })}
                    onClick={() => {
                      toggle(choice)
                      document.getElementById(id)?.focus()
                    }}
                  >
                    {choice.label} <MarkShape mark="close" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...control}
            className="choice several-input"
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={open && options.length > 0}
            aria-controls={open && options.length > 0 ? `${id}-options` : undefined}
            aria-activedescendant={active && optionId(id, active)}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onClick={() => setOpen(true)}
            onKeyDown={press}
            onChange={(event) => {
              type(event.target.value)
              setAt(event.target.value.trim() === '' ? -1 : 0)
              setOpen(true)
            }}
          />
          {open && (
            <SeveralOptions
              id={id}
              label={field.label}
              options={options}
              chosen={chosen}
              active={active}
              toggle={toggle}
              waiting={waiting}
              note={note}
            />
          )}
        </div>
      )}
    </Field>
  )
}
