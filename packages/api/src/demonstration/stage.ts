import type { CivilDate, Instant, Notice } from '@lianzhao/domain'
import type { GraphQLSchema } from 'graphql'
import type { Login } from '../access/login.ts'
import { openSession } from '../access/session.ts'
import type { Context } from '../context.ts'
import type { Books } from '../database/books.ts'
import { instanceOf } from '../database/instance.ts'
import { openLoaders } from '../loaders.ts'

/** Where the demonstration is played: on these books, through the api's own schema. */
export type Stage = {
  readonly books: Books
  readonly login: Login
  readonly notice: Notice
  readonly schema: GraphQLSchema
}

/** A moment of a working day: minutes after eight o'clock in Shanghai, which is midnight in UTC. */
export const momentOf = (on: CivilDate, minutes: number): Instant =>
  new Date(Date.parse(`${on}T00:00:00.000Z`) + minutes * 60_000).toISOString() as Instant

/** The context of somebody who acts at a moment. */
export async function contextAt({ books, login, notice }: Stage, name: string, at: Instant): Promise<Context> {
  const instance = instanceOf(notice, { now: () => at })
  const session = await openSession(books, instance, name)
  return { books, instance, login, session, language: 'zh', loaders: openLoaders(books), auditAddress: null }
}
