import type { ApolloServerPlugin } from '@apollo/server'
import { Kind } from 'graphql'
import type { Context } from '../context.ts'
import { notSignedIn } from './errors.ts'

/** One wall before all resolvers: nothing but introspection is answered to somebody who is not signed in. */
export const loginAlways: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }): Promise<void> {
        const onlySchema = operation?.selectionSet.selections.every(
          (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
        )
        if (!contextValue.session && !onlySchema) throw notSignedIn()
      },
    }
  },
}
