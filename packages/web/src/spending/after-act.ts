import type { ApolloClient } from '@apollo/client'

/** The changed records came with the answer; lists and the count of what waits are asked for again when next shown. */
export async function afterAct(client: ApolloClient): Promise<void> {
  client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'spendingRequests' })
  client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'budgetLines' })
  client.cache.gc()
  await client.refetchQueries({ include: ['OfficeFrame'] })
}
