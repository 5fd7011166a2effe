import { useEffect, useState } from 'react'

export interface TwoTongues {
  zh: string
  en: string
}

export interface DemonstrationAccount {
  login: string
  password: string
  name: string
  roles: TwoTongues[]
}

export interface Entrance {
  county: { code: string; name: TwoTongues }
  demonstration: boolean
  /** Nobody can sign in yet: the first accounts are opened on the setup page. The oversight door never says so. */
  setup?: boolean
  otherDoor: string | null
  accounts: DemonstrationAccount[]
}

/** What may be known before signing in: whose door this is, and in the demonstration who can be played. */
export function useEntrance(): Entrance | undefined {
  const [entrance, setEntrance] = useState<Entrance>()
  useEffect(() => {
    const leave = new AbortController()
    fetch('/entrance', { signal: leave.signal })
      .then(async (answer) => (answer.ok ? setEntrance((await answer.json()) as Entrance) : undefined))
      // The login works without it: only the county's name and the demonstration accounts are missing.
      .catch(() => {})
    return () => leave.abort()
  }, [])
  return entrance
}
