import fc from 'fast-check'
import { expect, it } from 'vitest'
import { brokenPromises, type Books } from '../../test/books.ts'
import { COMMANDS } from '../../test/commands.ts'
import { after, application, lineOf, type Paying } from '../../test/matter.ts'
import { claimed } from '../../test/spent.ts'
import { CAST, circumstances, EVERY_POST } from '../../test/people.ts'
import { ACTIONS, type Action } from '../access/matrix.ts'
import type { Decision } from '../decision.ts'
import type { BudgetLine } from '../funds/budget-line.ts'
import type { Held } from '../integrity/rule.ts'
import { fen, type Fen } from '../money.ts'
import { archiveClaim, bookClaim } from './book-claim.ts'
import { cancelMatter, closeMatter } from './close-matter.ts'
import { reviewClaim } from './decide-claim.ts'
import { recoverPayment } from './recover-payment.ts'
import { requestPayment } from './request-payment.ts'
import { fileClaim } from './file-claim.ts'
import { dutiesOf } from './matter.ts'
import type { Payment } from './payment.ts'
import { STEPS } from './steps.ts'
import { submitRequest } from './submit-request.ts'

type Act = Action | 'ASK'
/** One act of somebody. Without an act, something that is possible now; without a person, whoever has the duty. */
type Move = {
  readonly act: Act | null
  readonly which: number
  readonly by: string | null
  readonly amount: Fen
}

const FORWARD: readonly Act[] = ['APPROVE', 'FILE_CLAIM', 'REVIEW_CLAIM', 'AUTHORISE_CLAIM', 'REQUEST_PAYMENT']
const SOMEBODY = fc.constantFrom('兼', '兼', '甘', '谈', '计', '衡')

const moves = fc.record<Move>({
  act: fc.option(fc.constantFrom<Act>('ASK', ...ACTIONS), { freq: 1 }),
  which: fc.nat({ max: 9999 }),
  by: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: SOMEBODY }),
  amount: fc.bigInt({ min: -1n, max: 40_000n }).map(fen),
})

const on = ({ requests, claims, payments }: Books) => ({ request: requests, claim: claims, payment: payments })

const inState = (books: Books, act: Action): readonly { readonly status: string }[] =>
  on(books)[STEPS[act].on].filter(({ status }) => (STEPS[act].from as readonly string[]).includes(status))

function actOf(books: Books, { act, which }: Move): Act {
  const possible = [...ACTIONS, ...FORWARD, ...FORWARD].filter((act) => inState(books, act as Action).length)
  return act ?? ['ASK' as const, ...possible][which % (possible.length + 1)]!
}

/** The matter that a move is about: a request with nothing, a claim with its request, or a payment with both. */
function matterOf(books: Books, act: Action, { act: named, which }: Move): Paying | undefined {
  const some = named && which % 2 ? on(books)[STEPS[act].on] : inState(books, act)
  const one = some[which % some.length]
  const payment = books.payments.find((payment) => payment === one)
  const claim = books.claims.find((claim) => claim === one || claim.id === payment?.claimId)
  const request = books.requests.find((request) => request === one || request.id === claim?.requestId)
  return request && ({ line: books.line, request, claim, payment } as Paying)
}

const treasuryOf = ({ confirmedBy, returnedBy }: Payment): Held[] =>
  [confirmedBy, returnedBy].flatMap((person) => (person ? [{ duty: 'TREASURY', person }] : []))

/** The command behind a move; a claim that was returned is filed again first. */
function decide(books: Books, act: Act, { by, amount, which }: Move, matter: Paying | undefined): Decision<object> {
  const on = act === 'CLOSE' && which % 2 ? '2015-06-18' : '2015-06-12'
  const who = circumstances(by ?? (act === 'ASK' ? '禾' : CAST[STEPS[act].duty]), { also: EVERY_POST, on })
  const next = (kind: string, of: readonly unknown[]) => ({
    id: `${kind} ${of.length}`,
    number: `${kind}-${of.length}`,
  })
  const { line, claims } = books
  if (act === 'ASK') return submitRequest(next('request', books.requests), application({ amount }), line, who)
  const { request, claim } = matter!
  if (act === 'SUBMIT') return submitRequest({ ...request, returned: request }, application({ amount }), line, who)
  if (act === 'FILE_CLAIM') {
    const returned = claims.find(({ status, requestId }) => status === 'DRAFT' && requestId === request.id)
    const filing = returned ? { id: returned.id, number: returned.number, returned } : next('claim', claims)
    return fileClaim(request, line, filing, claimed({ amount }), who)
  }
  const own = claims.filter(({ requestId }) => requestId === request.id)
  const elsewhere = own.flatMap((claim) =>
    books.payments
      .filter(({ claimId }) => claimId === claim.id)
      .flatMap((payment) => [...dutiesOf({ request, claim, payment }), ...treasuryOf(payment)]),
  )
  if (act === 'CLOSE') return closeMatter(request, own, { ...who, elsewhere })
  const known = { ...who, elsewhere }
  if (act === 'BOOK_CLAIM') return bookClaim(request, claim, `记-${claims.length}`, null, known)
  if (act === 'ARCHIVE_CLAIM') return archiveClaim(request, claim, known)
  if (act === 'RECOVER_PAYMENT') {
    const recovery = { amount, reason: '重复报销', receiptNumber: '回单 0701' }
    return recoverPayment(request, claim, matter!.payment, recovery, known)
  }
  if (act === 'CANCEL') return cancelMatter(request, own, '客商改期', who)
  if (act === 'REVIEW_CLAIM') return reviewClaim(request, claim, which % 3 ? fen(0n) : amount, '核减', who)
  if (act === 'REQUEST_PAYMENT') return requestPayment(request, claim, line, next('payment', books.payments), who)
  return COMMANDS[act](matter!, who)
}

const put = <T extends { readonly id: string }>(all: readonly T[], one: T | undefined): readonly T[] =>
  one === undefined
    ? all
    : all.some(({ id }) => id === one.id)
      ? all.map((old) => (old.id === one.id ? one : old))
      : [...all, one]

/** What a move's facts are folded onto: a claim or payment that it creates begins with nothing. */
function before({ line }: Books, act: Act, matter: Paying | undefined): { line: BudgetLine } & Partial<Paying> {
  if (!matter) return { line }
  const { request, claim, payment } = matter
  if (act === 'FILE_CLAIM') return { line, request }
  return act === 'REQUEST_PAYMENT' ? { line, request, claim } : { line, request, claim, payment }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

it('R-BUD-01, R-SOD-01 no sequence of acts overspends a line, loses a fen or joins two duties in one person', () => {
  const played = new Set<Act>()
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 200_000n }),
      fc.array(moves, { maxLength: 150, size: 'max' }),
      (allocated, moves) => {
        let books: Books = frozen({ line: lineOf(allocated), requests: [], claims: [], payments: [] })
        let [committed, paid] = [0n, 0n]
        for (const move of moves) {
          const act = actOf(books, move)
          const matter = act === 'ASK' ? undefined : matterOf(books, act, move)
          if (act !== 'ASK' && !matter) continue
          // Everything is frozen: a command that touched its input, allowed or refused, would throw here.
          const decision = frozen(decide(books, act, move, frozen(matter)))
          if (!decision.allowed) {
            expect(decision.refusals).not.toEqual([])
            continue
          }
          played.add(act)
          if (act === 'APPROVE') committed += matter!.request.amount
          if (act === 'RECOVER_PAYMENT') paid -= move.amount
          if (act === 'CLOSE' || act === 'CANCEL') committed -= matter!.request.held
          if (act === 'CONFIRM_PAYMENT')
            [committed, paid] = [committed - matter!.payment.amount, paid + matter!.payment.amount]
          const next: Partial<Paying> = after<{ line: BudgetLine }, Paying>(before(books, act, matter), decision)
          books = frozen({
            line: next.line!,
            requests: put(books.requests, next.request),
            claims: put(books.claims, next.claim),
            payments: put(books.payments, next.payment),
          })
          expect([books.line.committed, books.line.paid]).toEqual([committed, paid])
          expect(brokenPromises(books)).toEqual([])
        }
      },
    ),
    { numRuns: 200 },
  )
  expect([...played].sort()).toEqual(['ASK', ...ACTIONS].sort())
}, 60_000)
