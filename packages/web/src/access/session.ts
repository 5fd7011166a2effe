import { useSyncExternalStore } from 'react'

/** 'ended' only after it was open: a page that was never signed in shows the login instead of a dialog. */
type Session = 'unknown' | 'open' | 'ended'

let session: Session = 'unknown'
const listeners = new Set<() => void>()

function become(next: Session) {
  session = next
  for (const listener of listeners) listener()
}

export function sessionOpened(): void {
  if (session !== 'open') become('open')
}

export function sessionRefused(): void {
  if (session === 'open') become('ended')
}

export function useSession(): Session {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => session,
  )
}
