import { seal, type Instant } from '@lianzhao/domain'
import type { Pool } from 'pg'
import { v7 } from 'uuid'
import type { OverseerOnDuty } from '../access/overseer.ts'
import { statement } from '../database/statement.ts'
import { READ_KIND } from './kinds.ts'
import { sha256 } from './plain-texts.ts'

/** What an overseer asked: the name of the operation, and the hashes of its text and of its variables. */
export type Asked = { readonly operation: string | null; readonly query: string; readonly variables: string }

const APPEND = statement('select trail.append_read($1::uuid, $2::text, $3::text)')

/** Appends the fact that somebody looked. It MUST have succeeded before anything is read for them. */
export async function appendRead(
  journal: Pool,
  { person, office }: OverseerOnDuty,
  asked: Asked,
  at: Instant,
): Promise<void> {
  const record = v7()
  const fact = { type: 'OversightRead', by: person, office, ...asked, at }
  const act = { actor: person, at, command: 'read', key: record }
  const { body, hash } = seal(sha256, { kind: READ_KIND, record, version: 1, previous: null }, fact, act)
  await journal.query({ ...APPEND, values: [record, body, hash] })
}
