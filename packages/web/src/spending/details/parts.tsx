import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../ui/amount-field.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { TypedPaper } from './paper.ts'
import { inside, partId, rowOf, type Slot } from './slot.ts'

interface PartProps<Value> {
  slot: Slot<Value>
  label: string
}

type TextPartProps = PartProps<string> & { hint?: string; optional?: boolean }

/** A slot as the controls of `ui` want it. */
function bound<Value>({ path, value, change, faultAt }: Slot<Value>) {
  return { id: partId(path), value, change, fault: faultAt(path) }
}

export function TextPart({ slot, longest = 100, ...rest }: TextPartProps & { longest?: number }) {
  return <TextField {...bound(slot)} {...rest} maxLength={longest} />
}

export function CountPart({ slot, ...rest }: TextPartProps) {
  return <TextField {...bound(slot)} {...rest} inputMode="numeric" maxLength={4} />
}

export function DatePart({ slot, ...rest }: TextPartProps) {
  return <TextField {...bound(slot)} {...rest} type="date" />
}

export function AmountPart({ slot, ...rest }: PartProps<string> & { optional?: boolean }) {
  return <AmountField {...bound(slot)} {...rest} />
}

type ChoicePartProps<Value extends string> = PartProps<Value> & { values: Value[]; word: (value: Value) => string }

export function ChoicePart<Value extends string>({ slot, label, values, word }: ChoicePartProps<Value>) {
  const { id, value, fault } = bound(slot)
  const choices = values.map((one) => ({ value: one, label: word(one) }))
  return (
    <ChoiceField
      id={id}
      label={label}
      value={value}
      choices={choices}
      change={(chosen) => slot.change(chosen as Value)}
      fault={fault}
    />
  )
}

export function RadioPart<Value extends string>({ slot, label, values, word }: ChoicePartProps<Value>) {
  const choices = values.map((one) => ({ value: one, label: word(one) }))
  return (
    <RadioGroup
      id={partId(slot.path)}
      label={label}
      value={slot.value}
      choices={choices}
      change={(chosen) => slot.change(chosen as Value)}
    />
  )
}

export function CheckPart({ slot, label }: PartProps<boolean>) {
  return <CheckField id={partId(slot.path)} label={label} checked={slot.value} change={slot.change} />
}

interface RowsPartProps<Row> extends PartProps<Row[]> {
  hint?: string
  name: (n: number) => string
  addLabel: string
  blank: Row
  children: (slot: Slot<Row>) => ReactNode
}

export function RowsPart<Row>({ slot, label, hint, name, addLabel, blank, children }: RowsPartProps<Row>) {
  const { path, value, change, faultAt } = slot
  return (
    <RowList
      id={partId(path)}
      label={label}
      {...(hint ? { hint } : {})}
      fault={faultAt(path)}
      names={value.map((_, index) => name(index + 1))}
      row={(index) => children(rowOf(slot, value[index]!, index))}
      addLabel={addLabel}
      add={() => change([...value, blank])}
      remove={(index) => change(value.toSpliced(index, 1))}
    />
  )
}

interface StatedPartProps<Value> extends PartProps<Value> {
  /** The name of the group that the box opens. */
  group: string
  children: ReactNode
}

/** What need not be there: a box says whether it is, and opens its fields. What was typed stays while it is closed. */
export function StatedPart<Value extends { stated: boolean }>(props: StatedPartProps<Value>) {
  const { slot, label, group, children } = props
  const { path, value, change, faultAt } = slot
  const fault = faultAt(path)
  return (
    <div className="stated-part">
      <CheckField
        id={partId(path)}
        label={label}
        checked={value.stated}
        change={(stated) => change({ ...value, stated })}
      />
      {fault && <p className="field-fault">{fault}</p>}
      {value.stated && (
        <div role="group" aria-label={group}>
          {children}
        </div>
      )}
    </div>
  )
}

/** A permit or an opinion: its number, the office that gave it, the day. */
export function PaperPart({ slot, label, group }: PartProps<TypedPaper> & { group: string }) {
  const { t } = useTranslation()
  return (
    <StatedPart slot={slot} label={label} group={group}>
      <div className="field-dated">
        <TextPart slot={inside(slot, 'number')} label={t('paper.number')} />
        <TextPart slot={inside(slot, 'office')} label={t('paper.office')} />
        <DatePart slot={inside(slot, 'date')} label={t('paper.date')} />
      </div>
    </StatedPart>
  )
}
