import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { Node } from './node.type.ts'
import { recordOf } from './visible-node.ts'
import { FactType } from '../trail/fact.type.ts'

/** Stands apart from the type, because records know facts and facts know records. */
@Resolver(() => FactType)
export class RecordOfFact {
  @FieldResolver(() => Node, {
    nullable: true,
    description: '所属的记录,以读者可见为限 / The record it belongs to, as far as the reader may see it',
  })
  async record(@Root() fact: FactType, @Ctx() context: Context): Promise<Node | null> {
    return (await recordOf(context, fact.row, fact.day)) ?? null
  }
}
