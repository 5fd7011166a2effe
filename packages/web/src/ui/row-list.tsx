import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MarkShape } from './marks.tsx'

interface RowListProps {
  id?: string
  label: string
  hint?: string
  fault?: string | undefined
  /** The name of each row, such as 来宾 2. */
  names: string[]
  row: (index: number) => ReactNode
  addLabel: string
  add: () => void
  remove: (index: number) => void
}

const firstField = 'input, select, textarea'

/**
 * A list of rows, each with fields of its own. The focus follows the hands: into a row that is added, and after one is
 * taken away to the row that takes its place, or to the button that adds one.
 */
export function RowList({ id, label, hint, fault, names, row, addLabel, add, remove }: RowListProps) {
  const { t } = useTranslation()
  const own = useId()
  const list = useRef<HTMLOListElement>(null)
  const adding = useRef<HTMLButtonElement>(null)
  const goTo = useRef<number>(undefined)
  useEffect(() => {
    if (goTo.current === undefined) return
    const target = list.current?.children[goTo.current]
    goTo.current = undefined
    const field = target?.querySelector<HTMLElement>(firstField) ?? adding.current
    field?.focus()
  }, [names.length])
  return (
    <div
      id={id}
      role="group"
      className={names.length > 0 ? 'row-list' : 'row-list row-list-empty'}
      aria-labelledby={`${own}-label`}
      aria-describedby={[hint && `${own}-hint`, fault && `${own}-fault`].filter(Boolean).join(' ') || undefined}
    >
      <p className="row-list-label" id={`${own}-label`}>
        {label}
      </p>
      {hint && (
        <p className="field-hint" id={`${own}-hint`}>
          {hint}
        </p>
      )}
      {names.length > 0 && (
        <ol ref={list}>
          {names.map((name, index) => (
            <li key={index}>
              <div role="group" aria-label={name} className="row-list-row">
                <p className="row-list-name" aria-hidden="true">
                  {name}
                </p>
                {row(index)}
                <button
                  type="button"
                  className="chip chip-clear row-list-remove"
                  aria-label={t('several.remove', { label: name })}
                  onClick={() => {
                    goTo.current = Math.min(index, names.length - 2)
                    remove(index)
                  }}
                >
                  <MarkShape mark="close" />
                </button>
              </div>
            </li>
          ))}
        </ol>
      )}
      {fault && (
        <p className="field-fault" id={`${own}-fault`}>
          {fault}
        </p>
      )}
      <button
        ref={adding}
        type="button"
        className="chip row-list-add"
        onClick={() => {
          goTo.current = names.length
          add()
        }}
      >
        <span aria-hidden="true">+</span> {addLabel}
      </button>
    </div>
  )
}
