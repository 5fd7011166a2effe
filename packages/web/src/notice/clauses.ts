import type { ClauseKind, TreatmentStatus } from '../gql/graphql'

/** A clause as the notice page shows it; the page's own query gives more, this is what can be looked for. */
export interface ReadableClause {
  id: string
  kinds: readonly string[]
  text: string
  treatment: { status: TreatmentStatus; does: string } | null
  ambiguities: readonly { id: string; subject: string; readings: readonly string[]; reason: string }[]
}

const STATUSES: Record<TreatmentStatus, true> = { ENFORCED: true, PLANNED: true, DATA: true }
export const treatmentStatuses = Object.keys(STATUSES) as TreatmentStatus[]

const KINDS: Record<ClauseKind, true> = {
  DUTY: true,
  TARGET: true,
  PERMISSION: true,
  PROHIBITION: true,
  ORGANISATION: true,
  FREQUENCY: true,
  CONSEQUENCE: true,
  BACKGROUND: true,
}
export const clauseKinds = Object.keys(KINDS) as ClauseKind[]

/** What the page is narrowed to, as it stands in the address. Words that mean nothing narrow nothing. */
export interface NoticeFilter {
  status: TreatmentStatus | null
  kind: ClauseKind | null
  text: string
}

export const filterIn = (address: URLSearchParams): NoticeFilter => ({
  status: treatmentStatuses.find((status) => status === address.get('status')) ?? null,
  kind: clauseKinds.find((kind) => kind === address.get('kind')) ?? null,
  text: address.get('text')?.trim() ?? '',
})

export function matches(clause: ReadableClause, { status, kind, text }: NoticeFilter): boolean {
  if (status && clause.treatment?.status !== status) return false
  if (kind && !clause.kinds.includes(kind)) return false
  const unclear = clause.ambiguities.flatMap(({ id, subject, readings, reason }) => [id, subject, ...readings, reason])
  const said = [clause.id, clause.text, clause.treatment?.does ?? '', ...unclear].join('\n').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word))
}

/** Whether an address points at this clause: its number, or that of an ambiguity that is told under it. */
export const isMeant = ({ id, ambiguities }: ReadableClause, meant: string): boolean =>
  id === meant || ambiguities.some((ambiguity) => ambiguity.id === meant)

export const countOf = (clauses: readonly ReadableClause[], status: TreatmentStatus): number =>
  clauses.filter(({ treatment }) => treatment?.status === status).length
