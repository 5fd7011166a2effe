import { allowed, type Refusal } from '@lianzhao/domain'
import type { Books } from '../database/books.ts'
import { newId } from '../database/new-id.ts'
import { command, type Order } from './command.ts'
import { refusedAttempts } from './refused-attempt.table.ts'
import { transact } from './transact.ts'

/** Nobody fills the trail with refusals: past this many in a minute a person's further ones are refused without a fact. */
const MOST_A_MINUTE = 60
const recent = new Map<string, number[]>()

/** Appends what was refused as a record of its own, in a transaction of its own, after the rollback. */
export async function appendRefusal(
  books: Books,
  { act }: Order,
  subject: string | null,
  refusals: readonly Refusal[],
): Promise<void> {
  if (tooMany(act.actor)) return
  const id = newId()
  const codes = refusals.map(({ code, basis }) => (basis ? `${code} ${basis.id}` : code))
  const attempt = { id, by: act.actor, at: act.at, command: act.command, subject, codes }
  await transact(
    books,
    { act: { ...act, key: `refused:${id}` }, input: attempt },
    command({
      on: { attempt: { record: refusedAttempts, create: id } },
      decide: () => allowed({ attempt: [{ type: 'AttemptRefused' as const, ...attempt }] }),
    }),
  )
}

function tooMany(actor: string): boolean {
  const now = performance.now()
  const times = (recent.get(actor) ?? []).filter((time) => now - time < 60_000)
  recent.set(actor, [...times, now])
  return times.length >= MOST_A_MINUTE
}
