import { OVERSEER_POSTS, POST_NAMES, teamOf, type Notice, type Roster } from '@lianzhao/domain'

/** One password for the whole demonstration: there is nothing behind it but invented people. */
export const DEMONSTRATION_PASSWORD = 'lianzhao-2015'

export type DemonstrationAccount = {
  readonly login: string
  readonly password: string
  readonly name: string
  /** Posts held when the demonstration begins, in Chinese. */
  readonly roles: readonly string[]
  /** The door by which this person enters. */
  readonly server: 'api' | 'audit'
}

/** Everybody of the demonstration who signs in. */
export const demonstrationAccounts = (
  { persons, appointments }: Roster,
  notice: Notice,
): readonly DemonstrationAccount[] =>
  persons.flatMap(({ key, name, login }) => {
    if (login === null) return []
    const posts = appointments.filter(({ person }) => person === key)
    const server = posts.some(({ post }) => OVERSEER_POSTS.includes(post)) ? 'audit' : 'api'
    const roles = posts.map(({ post, team }) => `${teamOf(notice, team ?? '')?.name.zh ?? ''}${POST_NAMES[post].zh}`)
    return [{ login, password: DEMONSTRATION_PASSWORD, name, roles, server }]
  })
