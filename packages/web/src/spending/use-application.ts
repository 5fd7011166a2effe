import { useEffect, useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from '../ui/drafts.ts'
import type { Application } from './application.ts'

/** What is being typed, kept on this computer a second after the last key. A draft holds no money. */
export function useApplication(writer: string, what: string, start: Application) {
  const [found] = useState(() => keptDraft(writer, what) as Partial<Application> | null)
  const [application, setApplication] = useState<Application>({ ...start, ...found })
  const [touched, setTouched] = useState(false)
  const [kept, setKept] = useState(found !== null)
  useEffect(() => {
    if (!touched) return
    const pause = setTimeout(() => {
      keepDraft(writer, what, application)
      setKept(true)
    }, 1000)
    return () => clearTimeout(pause)
  }, [application, touched, writer, what])
  return {
    application,
    found: found !== null && !touched,
    kept,
    change: (parts: Partial<Application>) => {
      setTouched(true)
      setApplication((before) => ({ ...before, ...parts }))
    },
    forget: () => {
      dropDraft(writer, what)
      setTouched(false)
      setKept(false)
      setApplication(start)
    },
  }
}
