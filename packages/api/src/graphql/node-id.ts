const KINDS = [
  'Person',
  'Appointment',
  'Delegation',
  'Unit',
  'Team',
  'BudgetLine',
  'Reallocation',
  'SpendingRequest',
  'Claim',
  'Payment',
  'Fact',
] as const
export type NodeKind = (typeof KINDS)[number]

/** An opaque id for integrators: what kind of node, and which. */
export const nodeId = (kind: NodeKind, id: string): string => Buffer.from(`${kind}:${id}`).toString('base64url')

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Undefined for anything that this server never gave out. */
export function readNodeId(text: string): { kind: NodeKind; id: string } | undefined {
  const [kind, id, ...rest] = Buffer.from(text, 'base64url').toString().split(':')
  const known = KINDS.find((one) => one === kind)
  const ours = known && id && !rest.length && UUID.test(id) && nodeId(known, id) === text
  return ours ? { kind: known, id } : undefined
}

/** An id that no record has: what a malformed or foreign id stands for, so that it gets the answer of an unknown one. */
const NOWHERE = '00000000-0000-0000-0000-000000000000'

export function uuidOf(kind: NodeKind, text: string): string {
  const read = readNodeId(text)
  return read?.kind === kind ? read.id : NOWHERE
}
