import type { Refusal } from '../integrity/refusals.tsx'

/** The posts with which a county begins, in the order in which they are typed in; a second clerk may follow. */
export const FIRST_POSTS = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN', 'OFFICE_CLERK'] as const
export type FirstPost = (typeof FIRST_POSTS)[number]

export interface TypedPerson {
  post: FirstPost
  name: string
  login: string
  password: string
}

export interface TypedSetup {
  setupCode: string
  document: string
  people: TypedPerson[]
}

export const nobodyYet = (post: FirstPost): TypedPerson => ({ post, name: '', login: '', password: '' })

export type Opened = { outcome: 'opened' } | { outcome: 'refused'; refusals: Refusal[] } | { outcome: Failure }
export type Failure = 'gone' | 'wait' | 'failed'

/** Opens the first accounts, once; the language is that of whoever types. */
export async function openFirstAccounts(typed: TypedSetup, language: string): Promise<Opened> {
  try {
    const answer = await fetch('/first-accounts', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(typed),
    })
    if (answer.ok) return { outcome: 'opened' }
    if (answer.status === 404) return { outcome: 'gone' }
    if (answer.status === 429) return { outcome: 'wait' }
    if (answer.status >= 500) return { outcome: 'failed' }
    const { refusals } = (await answer.json()) as { refusals: Refusal[] }
    return { outcome: 'refused', refusals }
  } catch {
    return { outcome: 'failed' }
  }
}
