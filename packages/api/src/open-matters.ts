import type { Claim, OpenMatter, Payment, SpendingRequest } from '@lianzhao/domain'
import type { Books } from './database/books.ts'
import { named } from './database/named.ts'
import { askRecords } from './trail/ask-records.ts'
import { claims } from './spending/claim.table.ts'
import { payments } from './spending/payment.table.ts'
import { requests } from './spending/request.table.ts'

/** A request that still waits for something, on itself or on one of its claims, before everything is
 * paid; the same as the next steps of the domain. */
const OPEN = `(r.status in ('DRAFT', 'DECIDING') or r.status = 'APPROVED' and (
    not exists (select from spending.claim c where c.request_id = r.id and c.status not in ('REFUSED', 'VOID'))
    or exists (select from spending.claim c where c.request_id = r.id
      and c.status in ('DRAFT', 'REVIEWING', 'AUTHORISING', 'PAYABLE', 'PAYING'))))`

/** How many open matters of one team somebody looks after. */
export type OpenCount = { readonly team: string; readonly count: number }

const COUNTS = named(`
  select r.owner, r.team, count(*)::int from spending.request r
  where r.owner = any($1::uuid[]) and ${OPEN} group by r.owner, r.team`)

export async function countOpenMatters(books: Books, owners: readonly string[]): Promise<OpenCount[][]> {
  const rows = await books.rows<[string, string, number]>(COUNTS, [owners])
  return owners.map((owner) =>
    rows.filter(([one]) => one === owner).map(([, team, count]): OpenCount => ({ team, count })),
  )
}

/** Every matter that waits for something, whole, asked behind the locks of a command. */
export function askOpenMatters(books: Books) {
  const open = `(select r.id from spending.request r where ${OPEN})`
  const found = {
    requests: askRecords<SpendingRequest>(books, requests, `where ${OPEN}`),
    claims: askRecords<Claim>(books, claims, `where r.request_id in ${open}`),
    payments: askRecords<Payment>(
      books,
      payments,
      `where r.claim_id in (select c.id from spending.claim c where c.request_id in ${open})`,
    ),
  }
  return {
    questions: [found.requests.question, found.claims.question, found.payments.question],
    read: ([asked, filed, paid]: readonly (readonly unknown[])[]): OpenMatter[] => {
      const [allClaims, allPayments] = [found.claims.read(filed), found.payments.read(paid)]
      return found.requests.read(asked).map((request) => ({
        request,
        claims: allClaims
          .filter(({ requestId }) => requestId === request.id)
          .map((claim) => ({ claim, payments: allPayments.filter(({ claimId }) => claimId === claim.id) })),
      }))
    },
  }
}
