import fc from 'fast-check'
import { RECUSAL_REASONS } from '../src/access/recusal.ts'
import { daysAfter } from '../src/integrity/days.ts'
import type { Case, Duty } from '../src/integrity/rule.ts'
import { fen } from '../src/money.ts'
import { anyClaim } from './any-claim.ts'
import { anyDetails } from './any-details.ts'
import { day, place } from './any-value.ts'
import { caseOf } from './case.ts'
import { lineOf } from './matter.ts'

const DUTIES: readonly Duty[] = ['APPLICANT', 'REVIEWER', 'APPROVER', 'PAYER', 'TREASURY']
const USES = ['TRANSPORT', 'OTHER', 'OTHER_SPECIAL_WORK', 'INVESTMENT_FAIR', 'ASSESSMENT_REWARD', 'ENTERTAINMENT']

/** Cases of every kind in which any rule of the book may pass or fail; justified where `rules` are named. */
export const anyCase = (rules: readonly string[]): fc.Arbitrary<Case> =>
  fc
    .record({
      on: day,
      from: day,
      nights: fc.integer({ min: 0, max: 12 }),
      place,
      lead: fc.option(fc.constant('台资食品项目')),
      use: fc.constantFrom(...USES),
      amount: fc.bigInt({ min: -1n, max: 2_000_000n }).map(fen),
      lineUse: fc.constantFrom(...USES),
      fund: fc.constantFrom('SPECIAL' as const, 'TEAM_WORKING' as const),
      ownLine: fc.boolean(),
      allocated: fc.constantFrom(100_000n, 3_000_000n),
      details: anyDetails,
      claim: fc.option(anyClaim),
      justifications: fc.uniqueArray(
        fc.record({ rule: fc.constantFrom(...rules), reason: fc.constantFrom('', '理由') }),
        { selector: ({ rule }) => rule },
      ),
      duties: fc.array(fc.record({ duty: fc.constantFrom(...DUTIES), person: fc.constantFrom('禾', '计', '谈') }), {
        maxLength: 4,
      }),
      strangers: fc.subarray(['外']),
      overseers: fc.subarray([...DUTIES], { maxLength: 1 }),
      recusals: fc.option(fc.subarray(RECUSAL_REASONS.slice())),
      related: fc.option(
        fc.record({
          mealsUnderLetter: fc.integer({ min: 0, max: 1 }),
          toSupplier: fc.constantFrom(fen(0n), fen(900_000n)),
          unreportedTrips: fc.subarray(['ZC-2015-0009']),
        }),
        { freq: 9 },
      ),
      reportedOn: fc.option(day),
      workingFunds: fc.option(
        fc.record({ open: fc.constantFrom(fen(50_000n), fen(50_001n)), all: fc.constant(fen(100_000n)) }),
        { freq: 9 },
      ),
      payment: fc.option(
        fc.record({
          method: fc.constantFrom('TRANSFER' as const, 'OFFICIAL_CARD' as const, 'CASH' as const),
          cashExemption: fc.option(fc.constantFrom('NO_CARD_TERMINAL' as const, 'TAXI' as const, 'ROAD_TOLL' as const)),
        }),
      ),
    })
    .map(({ lineUse, fund, ownLine, allocated, nights, claim, ...given }) =>
      caseOf({
        ...given,
        // A claim is of the kind that was applied for.
        claim: claim?.expenses.kind === given.details.kind ? claim : null,
        to: daysAfter(given.from, nights),
        line: lineOf(allocated, { use: lineUse, fund, ...(ownLine ? {} : { team: 'TOURISM_CULTURE' }) }),
      }),
    )
