/** What a list of spending is narrowed to. It lives in the address: a copied link shows the same rows and total. */
export interface SpendingFilter {
  text: string
  teams: string[]
  uses: string[]
  statuses: string[]
  claimStatuses: string[]
  min: string
  max: string
  from: string
  to: string
  mine: boolean
  waiting: boolean
  rule: string
  verdict: string
}

const lists = { teams: 'team', uses: 'use', statuses: 'status', claimStatuses: 'claim' } as const
const words = {
  text: 'text',
  min: 'min',
  max: 'max',
  from: 'from',
  to: 'to',
  rule: 'rule',
  verdict: 'verdict',
} as const
const marks = { mine: 'mine', waiting: 'waiting' } as const

export type ListPart = keyof typeof lists
export type WordPart = keyof typeof words

function keysOf<Key extends string>(record: Record<Key, string>): Key[] {
  return Object.keys(record) as Key[]
}

export function filterIn(address: URLSearchParams): SpendingFilter {
  const filter = {} as SpendingFilter
  for (const part of keysOf(lists)) filter[part] = address.getAll(lists[part])
  for (const part of keysOf(words)) filter[part] = address.get(words[part]) ?? ''
  for (const part of keysOf(marks)) filter[part] = address.get(marks[part]) === 'yes'
  return filter
}

export function addressOf(filter: Partial<SpendingFilter>): URLSearchParams {
  const address = new URLSearchParams()
  for (const part of keysOf(lists)) for (const value of filter[part] ?? []) address.append(lists[part], value)
  for (const part of keysOf(words)) if (filter[part]) address.set(words[part], filter[part])
  for (const part of keysOf(marks)) if (filter[part]) address.set(marks[part], 'yes')
  return address
}

/** Absent parts are left out: the server takes an empty list for "none of them". */
export function askedOf(filter: SpendingFilter) {
  const { text, teams, uses, min, max, from, to } = filter
  return {
    ...(text && { text }),
    ...(teams.length > 0 && { teams }),
    ...(uses.length > 0 && { uses }),
    ...((min || max) && { amount: { ...(min && { min }), ...(max && { max }) } }),
    ...(from && { from }),
    ...(to && { to }),
  }
}
