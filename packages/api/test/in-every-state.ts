import { randomUUID } from 'node:crypto'
import { act, bought, purchase, seen, trip, CLAIM, PAYMENT, REQUEST } from './matters.ts'
import type { Ask } from './county.ts'

export type Named = { readonly id: string; readonly version: number }
/** A matter at one state of its life, with its records as a client saw them last. */
export type Matter = { request: Named; claim?: Named; payment?: Named }

export const STATES = {
  request: ['DRAFT', 'DECIDING', 'APPROVED', 'WITHDRAWN', 'REJECTED', 'CLOSED'],
  claim: ['DRAFT', 'REVIEWING', 'AUTHORISING', 'PAYABLE', 'PAYING', 'PAID', 'BOOKED', 'ARCHIVED', 'REFUSED', 'VOID'],
  payment: ['PAYING', 'PAID', 'RETURNED'],
} as const
export type On = keyof typeof STATES

/** Whoever of the demonstration takes each step. */
export type Cast = Readonly<Record<'applicant' | 'approver' | 'accountant' | 'cashier' | 'treasury' | 'clerk', Ask>>

/** The people of the demonstration who play them unless a test says otherwise. */
export async function demonstrationCast(signIn: (login: string) => Promise<Ask>): Promise<Cast> {
  const [applicant, approver, accountant, cashier, treasury, clerk] = await Promise.all([
    signIn('hezhixing'),
    signIn('tanshouzheng'),
    signIn('jishenzhi'),
    signIn('qianqingyuan'),
    signIn('zhangguoku'),
    signIn('luxiaochen'),
  ])
  return { applicant, approver, accountant, cashier, treasury, clerk }
}

type Step = (cast: Cast, matter: Matter) => Promise<Matter>
export const claiming = ({ request }: Matter) => ({
  request: request.id,
  requestVersion: request.version,
  ...bought('4.00'),
})

/** The acts that lead from a submitted request to each state. */
const step =
  (who: keyof Cast, name: string, of: On, more: object = {}): Step =>
  async (cast, matter) => {
    const input = name === 'fileClaim' ? claiming(matter) : { ...seen(matter[of]!), ...more }
    const records = { request: REQUEST, claim: `${CLAIM} ${REQUEST}`, payment: `${PAYMENT} ${CLAIM} ${REQUEST}` }
    const shown = name === 'fileClaim' ? 'claim' : name === 'requestPayment' ? 'payment' : of
    const { refusals, request, claim, payment } = await act(cast[who], name, input, records[shown])
    if (refusals.length) throw new Error(`${name}: ${JSON.stringify(refusals)}`)
    return { ...matter, ...(request && { request }), ...(claim && { claim }), ...(payment && { payment }) }
  }
const reason = { reason: '试验' }
const approve = step('approver', 'approveRequest', 'request')
const file = step('applicant', 'fileClaim', 'request')
const review = step('accountant', 'reviewClaim', 'claim', { cut: '0.00' })
const authorise = step('approver', 'authoriseClaim', 'claim')
const requestPayment = step('cashier', 'requestPayment', 'claim')
const confirm = step('treasury', 'confirmPayment', 'payment', { receiptNumber: 'HD1' })

/** Under a number of its own. */
const book: Step = (cast, matter) =>
  step('accountant', 'bookClaim', 'claim', { bookingNumber: `记-${randomUUID().slice(0, 13)}` })(cast, matter)

const TO_PAYABLE = [approve, file, review, authorise]
const WAYS: Readonly<Record<string, readonly Step[]>> = {
  'request DECIDING': [],
  'request DRAFT': [step('approver', 'returnRequest', 'request', reason)],
  'request APPROVED': [approve],
  'request WITHDRAWN': [step('applicant', 'withdrawRequest', 'request')],
  'request REJECTED': [step('approver', 'rejectRequest', 'request', reason)],
  'request CLOSED': [approve, step('applicant', 'cancelMatter', 'request', reason)],
  'claim REVIEWING': [approve, file],
  'claim DRAFT': [approve, file, step('accountant', 'returnClaim', 'claim', reason)],
  'claim VOID': [approve, file, step('applicant', 'voidClaim', 'claim')],
  'claim AUTHORISING': [approve, file, review],
  'claim REFUSED': [approve, file, review, step('approver', 'refuseClaim', 'claim', reason)],
  'claim PAYABLE': TO_PAYABLE,
  'claim PAYING': [...TO_PAYABLE, requestPayment],
  'claim PAID': [...TO_PAYABLE, requestPayment, confirm],
  'claim BOOKED': [...TO_PAYABLE, requestPayment, confirm, book],
  'claim ARCHIVED': [...TO_PAYABLE, requestPayment, confirm, book, step('clerk', 'archiveClaim', 'claim')],
  'payment PAYING': [...TO_PAYABLE, requestPayment],
  'payment PAID': [...TO_PAYABLE, requestPayment, confirm],
  'payment RETURNED': [...TO_PAYABLE, requestPayment, step('treasury', 'returnPayment', 'payment', reason)],
}

/** A new matter, brought to a state by the people of the cast. */
export async function matterAt(
  cast: Cast,
  on: On,
  status: string,
  line: string,
  participants: readonly string[] = [],
): Promise<Matter> {
  const application = trip(line, { ...purchase('演示文印社'), amount: '10.00', participants })
  const { refusals, request } = await act(cast.applicant, 'submitRequest', { application })
  if (refusals.length) throw new Error(JSON.stringify(refusals))
  let matter: Matter = { request }
  for (const next of WAYS[`${on} ${status}`]!) matter = await next(cast, matter)
  return matter
}
