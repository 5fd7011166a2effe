import type { ApolloClient } from '@apollo/client'

/** What lines hold may have changed: what is shown is asked again, the rest is forgotten. */
export async function afterFunding(client: ApolloClient): Promise<void> {
  for (const fieldName of ['budgetLines', 'reallocations']) client.cache.evict({ id: 'ROOT_QUERY', fieldName })
  client.cache.gc()
  await client.refetchQueries({ include: 'active' })
}
