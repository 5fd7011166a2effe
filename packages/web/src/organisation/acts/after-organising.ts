import type { ApolloClient } from '@apollo/client'

/** A change of the organisation can change any page about it: what is shown is asked again, the rest is forgotten. */
export async function afterOrganising(client: ApolloClient): Promise<void> {
  for (const fieldName of ['organisation', 'person', 'people', 'recusals', 'proposedAppointments', 'adminActs'])
    client.cache.evict({ id: 'ROOT_QUERY', fieldName })
  client.cache.gc()
  await client.refetchQueries({ include: 'active' })
}
