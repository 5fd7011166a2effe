/** One place of the form: what is typed there, how it changes, and what is wrong with it or with a part of it. */
export interface Slot<Value> {
  path: string
  value: Value
  change: (value: Value) => void
  faultAt: (path: string) => string | undefined
}

/** The slot of one part, whose change leaves its neighbours as they are. */
export function inside<Value, Name extends keyof Value & string>(
  { path, value, change, faultAt }: Slot<Value>,
  name: Name,
): Slot<Value[Name]> {
  return {
    path: `${path}.${name}`,
    value: value[name],
    change: (part) => change({ ...value, [name]: part }),
    faultAt,
  }
}

export function rowOf<Row>({ path, value, change, faultAt }: Slot<Row[]>, row: Row, index: number): Slot<Row> {
  return {
    path: `${path}.${index}`,
    value: row,
    change: (changed) => change(value.with(index, changed)),
    faultAt,
  }
}

/** The control at a path has the path for its id. */
export function partId(path: string): string {
  return `application-${path.replaceAll('.', '-')}`
}

const controls = 'input, select, textarea, button'

/** Goes to the control of a path; where the form shows none, to the nearest one around it. */
export function goToPart(path: string): void {
  const names = path.split('.')
  for (let depth = names.length; depth > 0; depth -= 1) {
    const id = partId(names.slice(0, depth).join('.'))
    const part = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${id}-"]:is(${controls})`)
    const control = part?.matches(controls) ? part : part?.querySelector<HTMLElement>(controls)
    if (control) {
      control.focus()
      return
    }
  }
}
