import type { Ask } from './county.ts'

export const APPOINTMENT =
  'appointment { id version status from to order clauses person { id name } proposedBy { name } decidedBy { name } }'
export const PERSON = 'person { id version name login }'
export const DELEGATION = 'delegation { id version from to revokedOn delegate { name } }'

/** Somebody of the register by their name, as a picker finds them. */
export async function personOf(ask: Ask, name: string): Promise<{ id: string; version: number }> {
  const { data } = await ask('query ($n: String) { people(first: 2, search: $n) { nodes { id version name } } }', {
    n: name,
  })
  return data.people.nodes.find((one: { name: string }) => one.name === name)
}

/** What somebody holds on a day, today unless one is named. */
export async function postsOf(ask: Ask, name: string, asOf: string | null = null) {
  const { id } = await personOf(ask, name)
  const { data } = await ask(
    `query ($id: ID!, $asOf: LocalDate) { person(id: $id, asOf: $asOf) {
      posts { id version post from to document team { code } secondment { grade } } } }`,
    { id, asOf },
  )
  return data.person?.posts ?? null
}

/** A member that the office proposes to a team. */
export const member = (person: { id: string }, team: string, more: object = {}) => ({
  person: person.id,
  post: 'TEAM_MEMBER',
  teams: [team],
  secondment: { homeUnit: 'PLANNING', grade: 'GU', fullTime: true },
  from: '2015-11-16',
  document: '澄招字〔2015〕60号(演示)',
  ...more,
})
