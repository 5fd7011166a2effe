import { useEffect, useState } from 'react'

/** What stands there once it has not changed for a while. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const rest = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(rest)
  }, [value, pause])
  return settled
}
