import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { badPage } from './errors.ts'
import { readNodeId } from './node-id.ts'
import { Node } from './node.type.ts'
import { visibleNode } from './visible-node.ts'

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
