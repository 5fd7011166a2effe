/** Records that `node` gives, and those of the organisation and the funds, which are read as of a day. */
const KINDS = [
  'SpendingRecord',
  'ClaimRecord',
  'PaymentRecord',
  'BudgetLine',
  'Reallocation',
  'Fact',
  'Person',
  'Appointment',
  'Delegation',
  'Unit',
  'Team',
] as const
type NodeKind = (typeof KINDS)[number]

/** An opaque id for scripts: what kind of node, and which. */
export const nodeId = (kind: NodeKind, id: string): string => Buffer.from(`${kind}:${id}`).toString('base64url')

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Undefined for anything that this server never gave out. */
export function readNodeId(text: string): { readonly kind: NodeKind; readonly id: string } | undefined {
  const [kind, id, ...rest] = Buffer.from(text, 'base64url').toString().split(':')
  const known = KINDS.find((one) => one === kind)
  return known && id && !rest.length && UUID.test(id) ? { kind: known, id } : undefined
}
