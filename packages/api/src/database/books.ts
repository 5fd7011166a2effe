import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import type { Pool, PoolClient, QueryResult } from 'pg'
import { unstorable } from '../graphql/errors.ts'
import { TABLES } from './tables.ts'
import { migrationsList } from './migrations.ts'
import type { Statement } from './named.ts'

/** The open books of a county: MikroORM's mapping and migrations, and the pool it shares with our own statements. */
export type Books = {
  readonly orm: MikroORM
  readonly pool: Pool
  /** One row per array of columns; for reads outside a transaction. */
  readonly rows: <Row extends unknown[]>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>
  readonly close: () => Promise<void>
}

/** A pool of eight beats one of sixty-four on two cores: waiting in the pool is cheaper than waiting on a lock. */
const CONNECTIONS = 8

export async function openBooks(databaseUrl: string): Promise<Books> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: TABLES,
    extensions: [Migrator],
    migrations: { migrationsList, snapshot: false, tableName: 'migration' },
    pool: { min: 0, max: CONNECTIONS },
    driverOptions: { pipeline: true },
    logger: () => undefined,
  })
  const pool = await orm.em.getConnection().getNativeClient()
  return {
    orm,
    pool,
    rows: (statement, values) => askRows(pool, statement, values),
    close: () => orm.close(),
  }
}

/** PostgreSQL keeps no character zero in a text. */
const holdsNul = (value: unknown): boolean =>
  typeof value === 'string' ? value.includes('\0') : Array.isArray(value) && value.some(holdsNul)

/** Asks one named statement on a pool or on a client; rows come as arrays of columns. */
async function askRows<Row extends unknown[]>(
  on: Pool | PoolClient,
  statement: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  if (holdsNul(values)) throw unstorable()
  const { rows }: QueryResult<Row> = await on.query<Row>({ ...statement, values: [...values], rowMode: 'array' })
  return rows
}
