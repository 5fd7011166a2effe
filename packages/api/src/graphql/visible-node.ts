import type { AuditedKind, Reallocation } from '@lianzhao/domain'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { BudgetLineType } from '../funds/budget-line.type.ts'
import { reallocations } from '../funds/reallocation.table.ts'
import { ReallocationType } from '../funds/reallocation.type.ts'
import { areLinesVisibleTo, isLineVisibleTo } from '../funds/visible-line.ts'
import { readRows } from '../trail/read-rows.ts'
import { visibleOrganisationNode } from '../organisation/visible-node.ts'
import type { AsOf } from '../matters-as-of.ts'
import { ClaimType } from '../spending/claim.type.ts'
import { PaymentType } from '../spending/payment.type.ts'
import { SpendingRequestType } from '../spending/request.type.ts'
import { visibleRequest } from '../spending/visible.ts'
import { FactType } from '../trail/fact.type.ts'
import { FACT_COLUMNS, readFact, type FactRow, type StoredFact } from '../trail/stored-fact.ts'
import type { NodeKind, readNodeId } from './node-id.ts'
import type { Node } from './node.type.ts'

type NodeId = NonNullable<ReturnType<typeof readNodeId>>

/** The record behind an id, if this reader may know of it; undefined also where there is none, or was none on the day. */
export async function visibleNode(context: Context, { kind, id }: NodeId, day?: AsOf): Promise<Node | undefined> {
  const { loaders } = context
  const known = day ?? loaders
  switch (kind) {
    case 'SpendingRequest': {
      const request = (await visibleRequest(context, id)) && (await known.request.load(id))
      return request && new SpendingRequestType(request, day)
    }
    case 'Claim': {
      const claim = await known.claim.load(id)
      return claim && (await visibleRequest(context, claim.requestId)) ? new ClaimType(claim, day) : undefined
    }
    case 'Payment': {
      const payment = await known.payment.load(id)
      const claim = payment && (await loaders.claim.load(payment.claimId))
      return claim && (await visibleRequest(context, claim.requestId)) ? new PaymentType(payment, day) : undefined
    }
    case 'BudgetLine': {
      const line = await loaders.line.load(id)
      return line && isLineVisibleTo(required(context).circumstances, line) ? new BudgetLineType(line) : undefined
    }
    case 'Reallocation': {
      const [row] = await readRows<Reallocation>(context.books, reallocations, 'where id = $1', [id])
      return row && (await areLinesVisibleTo(context, required(context).circumstances, row))
        ? new ReallocationType(row)
        : undefined
    }
    case 'Person':
    case 'Appointment':
    case 'Delegation':
    case 'Unit':
    case 'Team':
      return visibleOrganisationNode(context, kind, id)
    case 'Fact':
      return visibleFact(context, id)
  }
}

/** The kinds of records that can be fetched; a fact of any other is shown by no id. */
const NODES: Readonly<Partial<Record<AuditedKind, NodeKind>>> = {
  'spending.request': 'SpendingRequest',
  'spending.claim': 'Claim',
  'spending.payment': 'Payment',
  'funds.budget_line': 'BudgetLine',
  'funds.reallocation': 'Reallocation',
  'organisation.person': 'Person',
  'organisation.appointment': 'Appointment',
  'organisation.delegation': 'Delegation',
  'organisation.unit': 'Unit',
  'organisation.team': 'Team',
}

/** The record that a fact belongs to, if this reader may know of it. */
export async function recordOf(context: Context, { record, body }: StoredFact, day?: AsOf): Promise<Node | undefined> {
  const kind = NODES[body.kind]
  return kind && visibleNode(context, { kind, id: record }, day)
}

const FACT = named(`select ${FACT_COLUMNS} from trail.fact f where f.id = $1`)

async function visibleFact(context: Context, id: string): Promise<FactType | undefined> {
  const [row] = await context.books.rows<FactRow>(FACT, [id])
  const fact = row && readFact(row)
  const record = fact && (await recordOf(context, fact))
  if (!record) return undefined
  const numbered = record instanceof SpendingRequestType || record instanceof ClaimType || record instanceof PaymentType
  return new FactType(fact, numbered ? record.number() : null)
}
