import { useId } from 'react'

interface CheckFieldProps {
  id?: string
  label: string
  checked: boolean
  change: (checked: boolean) => void
}

export function CheckField({ id, label, checked, change }: CheckFieldProps) {
  const own = useId()
  return (
    <label className="check-field" htmlFor={id ?? own}>
      <input id={id ?? own} type="checkbox" checked={checked} onChange={(event) => change(event.target.checked)} />
      {label}
    </label>
  )
}
