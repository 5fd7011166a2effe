import { lineFor } from './line-for.ts'
import type { Scene } from './scenes.ts'

type Record = { readonly id: string; readonly version: number }
type Held = { readonly request: Record; readonly claim: Record; readonly payment: Record }
type Stage = { readonly dice: (below: number) => number; readonly lines: ReadonlyMap<string, string> }
type Played = { readonly mutation: string; readonly input: object }

const mutation = (name: string, records: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { refusals { code message } ${records} }
  }`

const REQUEST = 'request { id version }'
const CLAIM = `claim { id version } ${REQUEST}`
const PAYMENT = `payment { id version } ${CLAIM}`

type Of<Act extends Scene['act']> = Extract<Scene, { act: Act }>

/** Each act of a story as the mutation that a client would send. */
export const ACTS: { readonly [Act in Scene['act']]: (scene: Of<Act>, held: Held, stage: Stage) => Played } = {
  submit: ({ asked }, _, { lines }) => {
    const { fund: _fund, to, ...application } = asked
    return {
      mutation: mutation('submitRequest', REQUEST),
      input: { application: { ...application, to: to ?? asked.from, line: lineFor(lines, asked) } },
    }
  },
  approve: (_, { request }) => ({ mutation: mutation('approveRequest', REQUEST), input: request }),
  reject: ({ reason }, { request }) => ({
    mutation: mutation('rejectRequest', REQUEST),
    input: { ...request, reason },
  }),
  return: ({ reason }, { request }) => ({
    mutation: mutation('returnRequest', REQUEST),
    input: { ...request, reason },
  }),
  claim: ({ amount, payee, vouchers }, { request }, { dice }) => ({
    mutation: mutation('fileClaim', CLAIM),
    input: {
      request: request.id,
      requestVersion: request.version,
      amount,
      method: payee.length > 3 ? 'TRANSFER' : 'OFFICIAL_CARD',
      payee: {
        name: payee,
        account: `62${String(dice(100_000_000)).padStart(8, '0')}${String(dice(1_000_000)).padStart(6, '0')}`,
      },
      vouchers,
    },
  }),
  review: ({ cut = '0.00', reason }, { claim }) => ({
    mutation: mutation('reviewClaim', CLAIM),
    input: { ...claim, cut, ...(reason && { reason }) },
  }),
  authorise: (_, { claim }) => ({ mutation: mutation('authoriseClaim', CLAIM), input: claim }),
  refuse: ({ reason }, { claim }) => ({ mutation: mutation('refuseClaim', CLAIM), input: { ...claim, reason } }),
  requestPayment: (_, { claim }) => ({ mutation: mutation('requestPayment', PAYMENT), input: claim }),
  confirm: (_, { payment }, { dice }) => ({
    mutation: mutation('confirmPayment', PAYMENT),
    input: { ...payment, receiptNumber: `HD2015${String(dice(10_000_000)).padStart(7, '0')}` },
  }),
}
