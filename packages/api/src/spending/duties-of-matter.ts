import type { Circumstances, Held } from '@lianzhao/domain'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'

/** The reader's circumstances with every duty held on the matter, from what this request has read anyway. (R-SOD-01) */
export async function knowingTheMatter(context: Context, requestId: string): Promise<Circumstances> {
  const { loaders } = context
  const claims = await loaders.claimsOfRequest.load(requestId)
  const payments = await Promise.all(claims.map(({ id }) => loaders.paymentsOfClaim.load(id)))
  const held: [Held['duty'], string | null][] = [
    ...claims.flatMap(({ reviewer, authoriser, bookedBy, archivedBy }): [Held['duty'], string | null][] => [
      ['REVIEWER', reviewer],
      ['APPROVER', authoriser],
      ['RECORDER', bookedBy],
      ['ARCHIVIST', archivedBy],
    ]),
    ...payments
      .flat()
      .flatMap(({ requestedBy, confirmedBy, returnedBy, recoveredBy }): [Held['duty'], string | null][] => [
        ['PAYER', requestedBy],
        ['TREASURY', confirmedBy ?? returnedBy],
        ['RECORDER', recoveredBy],
      ]),
  ]
  const elsewhere = held.flatMap(([duty, person]) => (person ? [{ duty, person }] : []))
  return { ...required(context).circumstances, elsewhere }
}
