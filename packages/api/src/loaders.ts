import type { BudgetLine, CivilDate, Claim, Payment, Person, SpendingRequest } from '@lianzhao/domain'
import DataLoader from 'dataloader'
import type { Books } from './database/books.ts'
import { named } from './database/named.ts'
import { budgetLines } from './funds/budget-line.table.ts'
import { openKnown, type Known } from './organisation/known.ts'
import { persons } from './organisation/person.table.ts'
import { openDays, type AsOf, type MatterLoaders } from './matters-as-of.ts'
import { claims } from './spending/claim.table.ts'
import { countOpenMatters, type OpenCount } from './open-matters.ts'
import { payments } from './spending/payment.table.ts'
import { requests } from './spending/request.table.ts'
import { readRows, type Readable, type Row } from './trail/read-rows.ts'

type Names = { readonly name: string | null; readonly latinName: string | null }

/** What one request has read so far, each thing once and in batches. Made anew for every request. */
export type Loaders = MatterLoaders & {
  /** Matters as they were known at the end of a day. */
  readonly asOf: (on: CivilDate) => AsOf
  readonly person: DataLoader<string, Row<Person> | undefined>
  /** What a person is called; null for what was erased or never there. */
  readonly names: DataLoader<string, Names>
  /** The organisation as it was known on a day. */
  readonly known: (on: CivilDate) => Promise<Known>
  /** What a person looks after that is not settled, by team. */
  readonly openMatters: DataLoader<string, readonly OpenCount[]>
  /** The text behind a commitment; undefined where it was erased. */
  readonly text: DataLoader<string, string | undefined>
}

export const openLoaders = (books: Books): Loaders => {
  const claim = byId<Claim>(books, claims)
  const payment = byId<Payment>(books, payments)
  const now: MatterLoaders = {
    line: byId<BudgetLine>(books, budgetLines),
    request: byId<SpendingRequest>(books, requests),
    claim,
    payment,
    claimsOfRequest: byParent<Claim>(books, claims, 'request_id', ({ requestId }) => requestId, claim),
    paymentsOfClaim: byParent<Payment>(books, payments, 'claim_id', ({ claimId }) => claimId, payment),
  }
  return {
    ...now,
    asOf: openDays(books, now),
    person: byId<Person>(books, persons),
    names: namesOf(books),
    known: openKnown(books),
    openMatters: new DataLoader((owners) => countOpenMatters(books, owners)),
    text: texts(books),
  }
}

/** Both names of people in one statement: a list names dozens. */
const NAMES = named(`
  select p.id, name.text, latin.text from organisation.person p
  left join privacy.plain_text name on name.commitment = p.name
  left join privacy.plain_text latin on latin.commitment = p.latin_name
  where p.id = any($1::uuid[])`)
const TEXTS = named('select commitment, text from privacy.plain_text where commitment = any($1::text[])')

function byId<State extends { readonly id: string }>(books: Books, record: Readable<State>) {
  return new DataLoader<string, Row<State> | undefined>(async (ids) => {
    const rows = await readRows(books, record, 'where id = any($1::uuid[])', [ids])
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => found.get(id))
  })
}

function byParent<State extends { readonly id: string; readonly number: string }>(
  books: Books,
  record: Readable<State>,
  column: 'request_id' | 'claim_id',
  parent: (state: State) => string,
  known: DataLoader<string, Row<State> | undefined>,
) {
  return new DataLoader<string, readonly Row<State>[]>(async (ids) => {
    const rows = await readRows(books, record, `where ${column} = any($1::uuid[]) order by id`, [ids])
    for (const row of rows) known.prime(row.id, row)
    const groups = Map.groupBy(rows, parent)
    return ids.map((id) => groups.get(id) ?? [])
  })
}

function namesOf(books: Books) {
  return new DataLoader<string, Names>(async (ids) => {
    const rows = await books.rows<[string, string | null, string | null]>(NAMES, [ids])
    const found = new Map(rows.map(([id, name, latinName]) => [id, { name, latinName }]))
    return ids.map((id) => found.get(id) ?? { name: null, latinName: null })
  })
}

function texts(books: Books) {
  return new DataLoader<string, string | undefined>(async (keys) => {
    const found = new Map(await books.rows<[string, string]>(TEXTS, [keys]))
    return keys.map((key) => found.get(key))
  })
}
