import { guestsOf, type ReceptionDetails } from '@lianzhao/domain'
import { FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Reception } from './reception.type.ts'

/** What follows from the parties, and is never stated apart from them. */
@Resolver(() => Reception)
export class GuestsOfReception {
  @FieldResolver(() => Int, { description: '客人合计 / All guests together' })
  guests(@Root() reception: Reception): number {
    return guestsOf(reception as unknown as ReceptionDetails)
  }
}
