/** The posts outside the teams that the way of a matter needs, in the order in which it meets them. */
export const OFFICES = [
  { post: 'APPROVER', ofTeams: false },
  { post: 'REVIEW_PANEL_CONVENOR', ofTeams: false },
  { post: 'ACCOUNTANT', ofTeams: true },
  { post: 'CASHIER', ofTeams: true },
  { post: 'BUDGET_OFFICER', ofTeams: false },
  { post: 'TREASURY_REVIEWER', ofTeams: false },
  { post: 'OVERSEER_SUPERVISION', ofTeams: false },
  { post: 'OVERSEER_AUDIT', ofTeams: false },
  { post: 'OVERSEER_FINANCE', ofTeams: false },
] as const
export type Office = (typeof OFFICES)[number]

interface Held {
  post: string
  teams: readonly { code: string }[]
}
interface Team {
  team: { code: string; name: string }
}

/** The teams that nobody in this post serves yet, once there is somebody. */
export function unservedBy({ post, ofTeams }: Office, held: readonly Held[], teams: readonly Team[]): Team['team'][] {
  const holders = held.filter((one) => one.post === post)
  if (!ofTeams || !holders.length) return []
  const served = new Set(holders.flatMap((one) => one.teams.map(({ code }) => code)))
  return teams.map(({ team }) => team).filter(({ code }) => !served.has(code))
}
