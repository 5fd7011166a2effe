import type { Context } from '../context.ts'
import { notSignedIn } from '../graphql/errors.ts'
import type { Session } from './session.ts'

/** The session behind a request; every root field asks for it, nothing is answered to a stranger. */
export function required({ session }: Context): Session {
  if (!session) throw notSignedIn()
  return session
}
