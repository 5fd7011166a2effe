import type { Login } from './access/login.ts'
import type { Session } from './access/session.ts'
import type { Books } from './database/books.ts'
import type { Instance } from './database/instance.ts'
import type { Language } from './graphql/language.ts'
import type { Loaders } from './loaders.ts'

/** What every resolver may use. `session` is undefined for somebody who is not signed in. */
export type Context = {
  readonly books: Books
  readonly instance: Instance
  readonly login: Login
  readonly session: Session | undefined
  readonly language: Language
  readonly loaders: Loaders
  readonly auditAddress: string | null
}
