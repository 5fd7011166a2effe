import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { tooManyIds } from '../graphql/errors.ts'
import { readNodeId } from '../graphql/node-id.ts'
import { Node } from '../graphql/node.type.ts'
import { ClaimRecord } from '../spending/claim-record.type.ts'
import { PaymentRecord } from '../spending/payment-record.type.ts'
import { SpendingRecord } from '../spending/spending-record.type.ts'
import { Fact, shownKindOf } from './fact.type.ts'

const MOST_IDS = 100

@Resolver()
export class NodeQuery {
  @Query(() => Node, { nullable: true, description: '这一全局编号的记录 / The record of this global id' })
  node(@Arg('id', () => ID, { description: '全局编号 / Global id' }) id: string, @Ctx() context: Context) {
    return nodeOf(context, id)
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: '这些全局编号的记录,依次;至多 100 个 / The records of these ids, in their order; at most 100',
  })
  nodes(@Arg('ids', () => [ID], { description: '全局编号 / Global ids' }) ids: string[], @Ctx() context: Context) {
    if (ids.length > MOST_IDS) throw tooManyIds(ids.length)
    return Promise.all(ids.map((id) => nodeOf(context, id)))
  }
}

/** An id that is unknown and one that was never given out have the same answer. */
async function nodeOf({ read }: Context, text: string): Promise<Node | null> {
  const known = readNodeId(text)
  if (!known) return null
  const { kind, id } = known
  switch (kind) {
    case 'SpendingRecord':
      return made(await read.requests.load(id), (row) => new SpendingRecord(row))
    case 'ClaimRecord':
      return made(await read.claims.load(id), (row) => new ClaimRecord(row))
    case 'PaymentRecord':
      return made(await read.payments.load(id), (row) => new PaymentRecord(row))
    case 'Fact':
      return made(await read.facts.load(id), (row) => (shownKindOf(row) ? new Fact(row) : null))
    // The organisation and the funds are read as of a day, by their own queries.
    case 'BudgetLine':
    case 'Reallocation':
    case 'Person':
    case 'Appointment':
    case 'Delegation':
    case 'Unit':
    case 'Team':
      return null
  }
}

const made = <Row, Made>(row: Row | undefined, make: (row: Row) => Made): Made | null => (row ? make(row) : null)
