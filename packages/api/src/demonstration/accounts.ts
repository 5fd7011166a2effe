import { OVERSEER_POSTS, type Roster } from '@lianzhao/domain'

/** One password for the whole demonstration: there is nothing behind it but invented people. */
export const DEMONSTRATION_PASSWORD = 'lianzhao-2015'

export type DemonstrationAccount = {
  readonly login: string
  readonly password: string
  readonly name: string
  /** The door by which this person enters. */
  readonly server: 'api' | 'audit'
}

/** Everybody of the demonstration who signs in. */
export const demonstrationAccounts = ({ persons, appointments }: Roster): DemonstrationAccount[] =>
  persons.flatMap(({ key, name, login }) => {
    const oversees = appointments.some(({ person, post }) => person === key && OVERSEER_POSTS.includes(post))
    const server = oversees ? 'audit' : 'api'
    return login === null ? [] : [{ login, password: DEMONSTRATION_PASSWORD, name, server }]
  })
