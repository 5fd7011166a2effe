import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface FieldProps {
  label: string
  hint?: ReactNode
  /** What is wrong, in a sentence; the same words stand in the summary. */
  fault?: string | undefined
  optional?: boolean
  id?: string
}

interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Label above, hint and fault below, all tied to the control. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { t } = useTranslation()
  const own = useId()
  const id = props.id ?? own
  const parts = [props.hint && `${id}-hint`, props.fault && `${id}-fault`].filter(Boolean)
  return (
    <div className={props.fault ? 'field field-faulty' : 'field'}>
      <label htmlFor={id}>
        {props.label}
        {props.optional && <span className="field-optional">{t('field.optional')}</span>}
      </label>
      {props.children({
        id,
        'aria-describedby': parts.length ? parts.join(' ') : undefined,
        'aria-invalid': props.fault ? true : undefined,
      })}
      {props.hint && (
        <div id={`${id}-hint`} className="field-hint">
          {props.hint}
        </div>
      )}
      {props.fault && (
        <div id={`${id}-fault`} className="field-fault">
          {props.fault}
        </div>
      )}
    </div>
  )
}
