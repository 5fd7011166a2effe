import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { BudgetLineType } from '../funds/budget-line.type.ts'
import { isLineVisibleTo } from '../funds/visible-line.ts'
import { PersonType } from '../organisation/person.type.ts'
import { ClaimType } from '../spending/claim.type.ts'
import { PaymentType } from '../spending/payment.type.ts'
import { SpendingRequestType } from '../spending/request.type.ts'
import { visibleRequest } from '../spending/visible.ts'
import { badPage } from './errors.ts'
import { readNodeId } from './node-id.ts'
import { Node } from './node.type.ts'

const MOST_NODES = 100

/** Every path to a record asks for the same permission; unknown, foreign and malformed ids get the same null. */
@Resolver()
export class NodeQuery {
  @Query(() => Node, { nullable: true, description: '按全局编号 / By global id' })
  async node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '全局编号 / Global id' }) id: string,
  ): Promise<Node | null> {
    required(context)
    const read = readNodeId(id)
    return read ? ((await visibleNode(context, read)) ?? null) : null
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: '按多个全局编号,至多 100 个 / By several global ids, at most 100',
  })
  nodes(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { description: '全局编号 / Global ids' }) ids: string[],
  ): Promise<(Node | null)[]> {
    if (ids.length > MOST_NODES) throw badPage()
    return Promise.all(ids.map((id) => this.node(context, id)))
  }
}

type NodeId = NonNullable<ReturnType<typeof readNodeId>>

async function visibleNode(context: Context, { kind, id }: NodeId): Promise<Node | undefined> {
  const { loaders } = context
  switch (kind) {
    case 'SpendingRequest': {
      const request = await visibleRequest(context, id)
      return request && new SpendingRequestType(request)
    }
    case 'Claim': {
      const claim = await loaders.claim.load(id)
      return claim && (await visibleRequest(context, claim.requestId)) ? new ClaimType(claim) : undefined
    }
    case 'Payment': {
      const payment = await loaders.payment.load(id)
      const claim = payment && (await loaders.claim.load(payment.claimId))
      return claim && (await visibleRequest(context, claim.requestId)) ? new PaymentType(payment) : undefined
    }
    case 'BudgetLine': {
      const line = await loaders.line.load(id)
      return line && isLineVisibleTo(required(context).circumstances, line) ? new BudgetLineType(line) : undefined
    }
    case 'Person':
      return (await loaders.name.load(id)) === undefined ? undefined : new PersonType(id)
    case 'Appointment':
    case 'Fact':
      return undefined
  }
}
