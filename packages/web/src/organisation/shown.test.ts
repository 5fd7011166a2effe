import { expect, it } from 'vitest'
import { shownOf } from './shown.ts'

const people = [
  { person: { id: 'one' }, posts: ['TEAM_MEMBER'] },
  { person: { id: 'four' }, posts: ['LEADING_GROUP_DEPUTY_HEAD', 'OFFICE_DIRECTOR', 'TEAM_HEAD', 'TEAM_HEAD'] },
]

it('counts the posts of the day, and none for whoever holds none', () => {
  const { postsOf } = shownOf(people, false)
  expect(['one', 'four', 'nobody'].map(postsOf)).toEqual([1, 4, 0])
})

it('leaves nobody out, unless only several posts are asked for', () => {
  expect(['one', 'four'].map(shownOf(people, false).shows)).toEqual([true, true])
  expect(['one', 'four', 'nobody'].map(shownOf(people, true).shows)).toEqual([false, true, false])
})
