import { useState } from 'react'
import { composes } from './composition.ts'
import { TextField } from './text-field.tsx'

interface FilterWordProps {
  label: string
  value: string
  type?: 'text' | 'search' | 'date'
  apply: (value: string) => void
}

/** Applies when the reader leaves the field or presses Enter, not while they type. */
export function FilterWord({ label, value, type = 'text', apply }: FilterWordProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const leave = () => {
    if (typed !== null && typed.trim() !== value) apply(typed.trim())
    setTyped(null)
  }
  return (
    <div
      className="filter-word"
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !composes(event)) leave()
      }}
    >
      <TextField label={label} value={typed ?? value} change={setTyped} type={type} />
    </div>
  )
}
