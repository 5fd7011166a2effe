import { expect } from 'vitest'
import { county } from '../../packages/api/test/county.ts'
import { act, lineOf, seen, trip } from '../../packages/api/test/matters.ts'
import { oversight } from './oversight.ts'

type Result = {
  rule: { id: string }
  verdict: string
  severity: string
  excess: { amount: string } | null
  sentence: string
}
type Judged = { stage: string; at: string; results: Result[] } | null
type Shown = { number: string; afterwards: Judged; claims: { number: string; judgement: Judged; afterwards: Judged }[] }
type Approved = { readonly id: string; readonly version: number; readonly number: string }

const TAIWAN = 'TAIWAN_GENERAL_INDUSTRY'
const JUDGED = '{ stage at results { rule { id } verdict severity sentence excess { amount } } }'
const RECORDS = `query ($asOf: LocalDate) { spendingRecords(first: 100, asOf: $asOf) { nodes {
  number afterwards ${JUDGED} claims { number judgement ${JUDGED} afterwards ${JUDGED} } } } }`

/** The rules that give a reason to look, with what the failure means; null where nothing was judged. */
export const reasons = (judged: Judged) =>
  judged?.results.flatMap(({ verdict, severity, rule: { id } }) => (verdict === 'FAIL' ? `${id} ${severity}` : [])) ??
  null

export const ofClaim = (all: Shown[], number: string) =>
  all.flatMap(({ claims }) => claims).find((claim) => claim.number === number)!

/** The demonstration at both doors: a member of the Taiwan group and an approver who act, and an overseer who looks. */
export async function afterwards() {
  const { admin, url, signIn: enterOffice } = await county()
  const { signIn: enterOversight } = await oversight({ url })
  const [overseer, member, approver] = [
    await enterOversight(),
    await enterOffice('hezhixing'),
    await enterOffice('aimingche'),
  ]
  const transport = await lineOf(member, TAIWAN, 'TRANSPORT')

  async function records(asOf: string | null = null): Promise<Shown[]> {
    const { data, errors } = await overseer(RECORDS, { asOf })
    expect(errors).toBeUndefined()
    return data.spendingRecords.nodes
  }
  return {
    admin,
    overseer: overseer,
    member,
    records,
    lineFor: (use: string) => lineOf(member, TAIWAN, use),
    trip: (more: object) => trip(transport, more),
    reasonsOf: async (number: string, asOf?: string) => reasons(ofClaim(await records(asOf), number).afterwards),
    reasonsOfRequest: async (number: string) =>
      reasons((await records()).find((record) => record.number === number)!.afterwards),
    /** Everything in which a reason to look is found, by its number. */
    remarkable: async () =>
      Object.fromEntries(
        (await records())
          .flatMap((record) => [record, ...record.claims])
          .map(({ number, afterwards }) => [number, reasons(afterwards)] as const)
          .filter(([, found]) => found?.length),
      ),
    approved: async (more: object): Promise<Approved> => {
      const submitted = await act(member, 'submitRequest', { application: trip(transport, more) })
      expect(submitted.refusals).toEqual([])
      return (await act(approver, 'approveRequest', seen(submitted.request))).request
    },
  }
}
