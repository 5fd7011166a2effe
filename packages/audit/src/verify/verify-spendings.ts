import type { AuditedKind, AuditedRow } from '@lianzhao/domain'
import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { UUID } from '../graphql/node-id.ts'
import { readBody, type StoredFact } from '../trail/stored-fact.ts'
import { alteredIn, alteredTextsOf } from './altered-texts.ts'
import { factsOf } from './fact-rows.ts'
import { outcomeOf, type Verification } from './finding.ts'
import { replayRecord } from './replay-record.ts'
import type { ToldRecord } from './told-records.ts'

const REQUESTS = statement('select * from audit.request where id = any($1::uuid[])')
const CLAIMS = statement('select * from audit.claim where request_id = any($1::uuid[]) or id = any($2::uuid[])')
const PAYMENTS = statement('select * from audit.payment where claim_id = any($1::uuid[]) or id = any($2::uuid[])')

type Under = AuditedRow & { readonly requestId?: string; readonly claimId?: string }

/**
 * Verifies some spendings with everything under them, with as many statements for a hundred as for one. A claim or a
 * payment belongs to a spending if its row says so or a fact does: a row that was removed or moved away is missed too.
 */
export const verifySpendings =
  (ask: Ask) =>
  async (ids: readonly string[]): Promise<Verification[]> => {
    const requests = await ask<Under>(REQUESTS, [ids])
    const requestFacts = await factsOf(ask, ids)
    const claimsTold = mentioned(requestFacts, 'claimId')
    const claims = await ask<Under>(CLAIMS, [ids, [...claimsTold.keys()]])
    const claimIds = union(claims, claimsTold)
    const claimFacts = await factsOf(ask, claimIds)
    const paymentsTold = mentioned(claimFacts, 'paymentId')
    const payments = await ask<Under>(PAYMENTS, [claimIds, [...paymentsTold.keys()]])
    const paymentIds = union(payments, paymentsTold)
    const paymentFacts = await factsOf(ask, paymentIds)

    const tell = told('spending.request', requests, requestFacts)
    const tellClaim = told('spending.claim', claims, claimFacts)
    const tellPayment = told('spending.payment', payments, paymentFacts)
    const claimsOf = children(claims, claimsTold, ({ requestId }) => requestId)
    const paymentsOf = children(payments, paymentsTold, ({ claimId }) => claimId)
    const spendings = ids.map((id) => {
      const under = [...(claimsOf.get(id) ?? [])]
      return [
        tell(id),
        ...under.map(tellClaim),
        ...under.flatMap((claim) => [...(paymentsOf.get(claim) ?? [])].map(tellPayment)),
      ]
    })
    const altered = await alteredTextsOf(ask, spendings.flat())
    return spendings.map((records) => {
      const findings = records.flatMap((record) => [...replayRecord(record), ...alteredIn(record, altered)])
      const facts = records.reduce((sum, record) => sum + record.facts.length, 0)
      return { outcome: outcomeOf(findings), facts, records: records.length, findings }
    })
  }

/** The ids that facts mention in a field, each with the record whose facts do. */
function mentioned(facts: ReadonlyMap<string, StoredFact[]>, field: string): Map<string, string> {
  const pairs = [...facts].flatMap(([record, told]) =>
    told.map(({ body }) => [readBody(body).fact[field], record] as const),
  )
  return new Map(pairs.filter((pair): pair is [string, string] => UUID.test(String(pair[0]))))
}

const union = (rows: readonly Under[], told: ReadonlyMap<string, string>): string[] => [
  ...new Set([...rows.map(({ id }) => id), ...told.keys()]),
]

function children(
  rows: readonly Under[],
  told: ReadonlyMap<string, string>,
  parentOf: (row: Under) => string | undefined,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (parent: string, child: string) => found.set(parent, (found.get(parent) ?? new Set()).add(child))
  for (const row of rows) add(parentOf(row)!, row.id)
  for (const [child, parent] of told) add(parent, child)
  return found
}

function told(kind: AuditedKind, rows: readonly AuditedRow[], facts: ReadonlyMap<string, StoredFact[]>) {
  const found = new Map(rows.map((row) => [row.id, row]))
  return (record: string): ToldRecord => {
    const row = found.get(record)
    return { record, facts: facts.get(record) ?? [], rows: new Map(row ? [[kind, row]] : []) }
  }
}
