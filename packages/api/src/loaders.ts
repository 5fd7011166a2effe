import type { BudgetLine, Claim, Payment, SpendingRequest } from '@lianzhao/domain'
import DataLoader from 'dataloader'
import type { Books } from './database/books.ts'
import { named } from './database/named.ts'
import { budgetLines } from './funds/budget-line.table.ts'
import { claims } from './spending/claim.table.ts'
import { payments } from './spending/payment.table.ts'
import { requests } from './spending/request.table.ts'
import { mappingOf } from './trail/mapping.ts'
import type { Recorded } from './trail/record.ts'

/** A record with the version that a client must name to change it. */
export type Row<State> = State & { readonly version: number }

/** What one request has read so far, each thing once and in batches. Made anew for every request. */
export type Loaders = {
  readonly line: DataLoader<string, Row<BudgetLine> | undefined>
  readonly request: DataLoader<string, Row<SpendingRequest> | undefined>
  readonly claim: DataLoader<string, Row<Claim> | undefined>
  readonly payment: DataLoader<string, Row<Payment> | undefined>
  readonly claimsOfRequest: DataLoader<string, readonly Row<Claim>[]>
  readonly paymentsOfClaim: DataLoader<string, readonly Row<Payment>[]>
  /** The name of a person; undefined where it was erased. */
  readonly name: DataLoader<string, string | undefined>
  /** The text behind a commitment; undefined where it was erased. */
  readonly text: DataLoader<string, string | undefined>
}

export const openLoaders = (books: Books): Loaders => {
  const claim = byId<Claim>(books, claims)
  const payment = byId<Payment>(books, payments)
  return {
    line: byId<BudgetLine>(books, budgetLines),
    request: byId<SpendingRequest>(books, requests),
    claim,
    payment,
    claimsOfRequest: byParent<Claim>(books, claims, 'request_id', ({ requestId }) => requestId, claim),
    paymentsOfClaim: byParent<Payment>(books, payments, 'claim_id', ({ claimId }) => claimId, payment),
    name: texts(books, NAMES),
    text: texts(books, TEXTS),
  }
}

const NAMES = named(`
  select p.id, t.text from organisation.person p join privacy.plain_text t on t.commitment = p.name
  where p.id = any($1::uuid[])`)
const TEXTS = named('select commitment, text from privacy.plain_text where commitment = any($1::text[])')

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- facts do not matter to a reader
type Readable<State extends object> = Recorded<State, any>

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

function texts(books: Books, statement: typeof NAMES) {
  return new DataLoader<string, string | undefined>(async (keys) => {
    const found = new Map(await books.rows<[string, string]>(statement, [keys]))
    return keys.map((key) => found.get(key))
  })
}

/** Rows of one table as records. `where` MUST be a constant of the code. */
export async function readRows<State extends object>(
  books: Books,
  record: Readable<State>,
  where: string,
  values: readonly unknown[],
): Promise<Row<State>[]> {
  const map = mappingOf<State>(books, record)
  const rows = await books.rows(named(`select ${map.columns.join(', ')} from ${map.table} ${where}`), values)
  return rows.map((row) => {
    const { state, version } = map.read(row)
    return { ...state, version }
  })
}
