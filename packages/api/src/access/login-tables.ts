import { randomBytes } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { username } from 'better-auth/plugins/username'
import { Pool } from 'pg'

/** The tables of the login library, made by the owner in the schema of one server: `login` or `audit_login`. */
export async function createLoginTables(databaseUrl: string, schema: 'login' | 'audit_login'): Promise<void> {
  const pool = new Pool({ connectionString: databaseUrl, options: `-c search_path=${schema} -c role=lianzhao_owner` })
  try {
    const auth = betterAuth({
      database: pool,
      secret: randomBytes(32).toString('hex'), // signs nothing: only the tables are made here
      baseURL: 'http://localhost',
      telemetry: { enabled: false },
      emailAndPassword: { enabled: true },
      plugins: [username()],
    })
    await (await getMigrations(auth.options)).runMigrations()
  } finally {
    await pool.end()
  }
}
