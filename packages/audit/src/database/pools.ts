import { Pool } from 'pg'

/** Waiting for a connection has an end, so that a full pool is an answer and not a silence. */
const WAIT_MS = 10_000

/** The books, under the role that can only read. Questions of one snapshot travel without waiting for each other. */
export const openBooks = (url: string): Pool => quiet(new Pool({ ...pooled(url, 8), pipeline: true }))

/** The journal, under the role that keeps sessions and appends read facts, and can see nothing else. */
export const openJournal = (url: string): Pool => quiet(new Pool(pooled(url, 4)))

const pooled = (connectionString: string, max: number) => ({ connectionString, max, connectionTimeoutMillis: WAIT_MS })

/** An idle connection that is lost must not end the process: the next question says so. */
function quiet(pool: Pool): Pool {
  pool.on('error', () => undefined)
  return pool
}
