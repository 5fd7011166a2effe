import { createContext } from 'react'

/** Whom the chart shows: how many posts each person holds that day, and whether those with one are left out. */
export interface Shown {
  postsOf: (person: string) => number
  shows: (person: string) => boolean
}

export const ShownContext = createContext<Shown>({ postsOf: () => 0, shows: () => true })

export function shownOf(
  people: readonly { person: { id: string }; posts: readonly unknown[] }[],
  several: boolean,
): Shown {
  const counts = new Map(people.map(({ person, posts }) => [person.id, posts.length]))
  const postsOf = (person: string) => counts.get(person) ?? 0
  return { postsOf, shows: (person) => !several || postsOf(person) > 1 }
}
