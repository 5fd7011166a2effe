import { useEffect, useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from '../ui/drafts.ts'

/** What is being typed, kept on this computer a second after the last key. A draft holds no money. */
export function useDraft<Draft extends object>(writer: string, what: string, start: Draft) {
  const [found] = useState(() => keptDraft(writer, what) as Partial<Draft> | null)
  const [draft, setDraft] = useState<Draft>({ ...start, ...found })
  const [touched, setTouched] = useState(false)
  const [kept, setKept] = useState(found !== null)
  useEffect(() => {
    if (!touched) return
    const pause = setTimeout(() => {
      keepDraft(writer, what, draft)
      setKept(true)
    }, 1000)
    return () => clearTimeout(pause)
  }, [draft, touched, writer, what])
  return {
    draft,
    found: found !== null && !touched,
    kept,
    change: (parts: Partial<Draft>) => {
      setTouched(true)
      setDraft((before) => ({ ...before, ...parts }))
    },
    forget: () => {
      dropDraft(writer, what)
      setTouched(false)
      setKept(false)
      setDraft(start)
    },
  }
}
