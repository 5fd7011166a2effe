import { UNIT } from './claimed.ts'
import { lineFor } from './line-for.ts'
import { byId, idOf } from './people.ts'
import type { Scene } from './scenes.ts'

type Record = { readonly id: string; readonly version: number }
type Held = { readonly request: Record; readonly claim: Record; readonly payment: Record }
type Names = ReadonlyMap<string, string>
type Stage = { readonly dice: (below: number) => number; readonly lines: Names; readonly people: Names }
type Played = { readonly mutation: string; readonly input: object }

const mutation = (name: string, records: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { refusals { code message } ${records} }
  }`

const digits = (dice: Stage['dice'], many: number): string => String(dice(10 ** many)).padStart(many, '0')

const REQUEST = 'request { id version }'
const CLAIM = `claim { id version } ${REQUEST}`
const PAYMENT = `payment { id version } ${CLAIM}`

type Of<Act extends Scene['act']> = Extract<Scene, { act: Act }>

/** Each act of a story as the mutation that a client would send. */
export const ACTS: { readonly [Act in Scene['act']]: (scene: Of<Act>, held: Held, stage: Stage) => Played } = {
  submit: ({ asked }, _, { lines, people }) => {
    const { fund: _fund, to, participants = [], ...application } = asked
    const line = lineFor(lines, asked)
    const taking = participants.map((name) => idOf(people, name))
    return {
      mutation: mutation('submitRequest', REQUEST),
      input: { application: { ...application, to: to ?? asked.from, line, participants: taking } },
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
  cancel: ({ reason }, { request }) => ({
    mutation: mutation('cancelMatter', REQUEST),
    input: { ...request, reason },
  }),
  close: (_, { request }) => ({ mutation: mutation('closeMatter', REQUEST), input: request }),
  report: ({ summary, document }, { request }) => ({
    mutation: mutation('reportTrip', REQUEST),
    input: { ...request, summary, ...(document && { document }) },
  }),
  claim: ({ claimed }, { request }, { dice, people }) => {
    const { payee, vouchers, ...stated } = byId(claimed, people)
    return {
      mutation: mutation('fileClaim', CLAIM),
      input: {
        ...stated,
        request: request.id,
        requestVersion: request.version,
        method: payee.length > 3 ? 'TRANSFER' : 'OFFICIAL_CARD',
        payee: { name: payee, account: `62${digits(dice, 8)}${digits(dice, 6)}` },
        vouchers: vouchers.map((slip) => ({ number: digits(dice, 8), ...slip })),
        bearer: { kind: 'OWN_UNIT', name: UNIT },
      },
    }
  },
  book: ({ number }, { claim }) => ({
    mutation: mutation('bookClaim', CLAIM),
    input: { ...claim, bookingNumber: number },
  }),
  archive: (_, { claim }) => ({ mutation: mutation('archiveClaim', CLAIM), input: claim }),
  recover: ({ amount, reason }, { payment }, { dice }) => ({
    mutation: mutation('recoverPayment', PAYMENT),
    input: { ...payment, amount, reason, receiptNumber: `HD2015${digits(dice, 7)}` },
  }),
  void: ({ reason }, { claim }) => ({
    mutation: mutation('voidClaim', CLAIM),
    input: { ...claim, ...(reason && { reason }) },
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
    input: { ...payment, receiptNumber: `HD2015${digits(dice, 7)}` },
  }),
}
