import { grantsOf, postsOf, type Organisation, type PersonId } from '@lianzhao/domain'

/** A grant on the ladder as the lists ask about it: `people` are the decider and whoever they decide for. */
type Rung = {
  readonly limit: string | null
  readonly last: boolean
  readonly recused: readonly string[]
  readonly people: readonly PersonId[]
}

/** Every grant on the ladder, of everybody. Whoever must never decide has none. */
export function rungsOf(organisation: Organisation): readonly Rung[] {
  const everybody = new Set([
    ...organisation.appointments.map(({ personId }) => personId),
    ...organisation.delegations.map(({ delegateId }) => delegateId),
  ])
  return [...everybody].flatMap((person) =>
    grantsOf(organisation, person, 'APPROVE').flatMap(({ appointment, scope, delegation }): Rung[] => {
      const people = delegation ? [person, delegation.delegatorId] : [person]
      const posts = people.flatMap((one) => postsOf(organisation, one))
      if (posts.some(({ post }) => post === 'DISCIPLINE_SECRETARY')) return []
      const recused = posts.flatMap(({ post, teams }) =>
        post === 'TEAM_HEAD' || post === 'TEAM_DEPUTY_HEAD' ? teams : [],
      )
      const limit = appointment.limit === null ? null : String(appointment.limit)
      return [{ limit, last: scope === 'LAST', recused, people }]
    }),
  )
}
