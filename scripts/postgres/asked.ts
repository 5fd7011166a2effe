import { Client } from 'pg'

/** One question to a database, on a connection of its own. */
export async function asked<Answer>(url: string, question: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // Without a listener a server that stops in between would end this process; the question fails all the same.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await question(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
