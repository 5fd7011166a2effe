import { refusal, type Basis, type Refusal } from '../decision.ts'
import { fen, type Fen } from '../money.ts'
import type { Instant } from '../time.ts'
import type { Notice } from '../notice/notice.ts'
import type { RuleBook } from './law.ts'
import type { Parameters } from './parameters.ts'
import { noBudgetNoSpending } from './r-bud-01-no-budget-no-spending.ts'
import { permittedUse } from './r-bud-02-permitted-use.ts'
import { workingFunds } from './r-bud-03-working-funds.ts'
import { diversion } from './r-bud-04-diversion.ts'
import { rewards } from './r-bud-05-rewards.ts'
import { earmark } from './r-bud-06-earmark.ts'
import { procurement } from './r-bud-07-procurement.ts'
import { threePublicExpenditures } from './r-bud-08-three-public-expenditures.ts'
import { contentOfVouchers } from './r-doc-01-content-of-vouchers.ts'
import { voucherUsedBefore } from './r-doc-02-voucher-used-before.ts'
import { amountsAgree } from './r-doc-03-amounts-agree.ts'
import { lateClaim } from './r-doc-04-late-claim.ts'
import { vouchersFitTheMatter } from './r-doc-05-vouchers-fit-the-matter.ts'
import { plannedMeeting } from './r-mtg-01-planned-meeting.ts'
import { meetingQuota } from './r-mtg-02-meeting-quota.ts'
import { placeOfAMeeting } from './r-mtg-03-place-of-a-meeting.ts'
import { papersOfAMeeting } from './r-mtg-04-papers-of-a-meeting.ts'
import { missionPermit } from './r-ovs-01-mission-permit.ts'
import { priorReview } from './r-ovs-02-prior-review.ts'
import { sizeOfAMission } from './r-ovs-03-size-of-a-mission.ts'
import { sponsorship } from './r-ovs-04-sponsorship.ts'
import { changedItinerary } from './r-ovs-05-changed-itinerary.ts'
import { ticketInCash } from './r-ovs-06-ticket-in-cash.ts'
import { courtesiesAbroad } from './r-ovs-07-courtesies-abroad.ts'
import { paidFromAnotherLine } from './r-ovs-08-paid-from-another-line.ts'
import { noCash } from './r-pay-01-no-cash.ts'
import { payee } from './r-pay-02-payee.ts'
import { legalBasisOfAPreference } from './r-pol-01-legal-basis-of-a-preference.ts'
import { officialLetter } from './r-rec-01-official-letter.ts'
import { businessEvidence } from './r-rec-02-business-evidence.ts'
import { accompanyingPersons } from './r-rec-03-accompanying-persons.ts'
import { oneWorkMeal } from './r-rec-04-one-work-meal.ts'
import { oneLetterOneSettlement } from './r-rec-05-one-letter-one-settlement.ts'
import { tobaccoAndLiquor } from './r-rec-06-tobacco-and-liquor.ts'
import { luxuryDishes } from './r-rec-07-luxury-dishes.ts'
import { venue } from './r-rec-08-venue.ts'
import { costPerHead } from './r-rec-09-cost-per-head.ts'
import { headCountPadding } from './r-rec-10-head-count-padding.ts'
import { completeList } from './r-rec-11-complete-list.ts'
import { listAsAnnounced } from './r-rec-12-list-as-announced.ts'
import { signedList } from './r-rec-13-signed-list.ts'
import { papersOfAReception } from './r-rec-14-papers-of-a-reception.ts'
import { disguisedReception } from './r-rec-15-disguised-reception.ts'
import { receptionWithoutLead } from './r-rec-16-reception-without-lead.ts'
import { sameCity } from './r-rec-17-same-city.ts'
import { gifts } from './r-rec-18-gifts.ts'
import { tourism } from './r-rec-19-tourism.ts'
import { costsPassedOn } from './r-rec-20-costs-passed-on.ts'
import { costsOfTheGuests } from './r-rec-21-costs-of-the-guests.ts'
import { approvedAfterwards } from './r-rec-22-approved-afterwards.ts'
import { foreignBanquet } from './r-rec-23-foreign-banquet.ts'
import { mealPaidTwice } from './r-rec-24-meal-paid-twice.ts'
import { roomsForGuests } from './r-rec-25-rooms-for-guests.ts'
import { incompatibleDuties } from './r-sod-01-incompatible-duties.ts'
import { interestedDecider } from './r-sod-02-interested-decider.ts'
import { independentOversight } from './r-sod-03-independent-oversight.ts'
import { training } from './r-trn-01-training.ts'
import { tripApprovedFirst } from './r-trv-01-trip-approved-first.ts'
import { purposeOfATrip } from './r-trv-02-purpose-of-a-trip.ts'
import { lodgingLimit } from './r-trv-03-lodging-limit.ts'
import { nightWithoutInvoice } from './r-trv-04-night-without-invoice.ts'
import { daysOfAllowance } from './r-trv-05-allowance-days.ts'
import { carAndAllowance } from './r-trv-06-car-and-allowance.ts'
import { classOfTravel } from './r-trv-07-class-of-travel.ts'
import { overlappingTrips } from './r-trv-08-overlapping-trips.ts'
import { detour } from './r-trv-09-detour.ts'
import { scenicSpending } from './r-trv-10-scenic-spending.ts'
import { paddedTrip } from './r-trv-11-padded-trip.ts'
import { travellingAlong } from './r-trv-12-travelling-along.ts'
import { boardedByTheOrganiser } from './r-trv-13-boarded-by-the-organiser.ts'
import { reportOfATrip } from './r-trv-14-report-of-a-trip.ts'
import { ruleSetOn } from './rule-sets.ts'
import type { Case, Judgement, Rule, RuleResult, Stage } from './rule.ts'

/** The list that auditors read: every rule in force. */
export const RULES: readonly Rule[] = [
  officialLetter,
  businessEvidence,
  accompanyingPersons,
  oneWorkMeal,
  oneLetterOneSettlement,
  tobaccoAndLiquor,
  luxuryDishes,
  venue,
  costPerHead,
  headCountPadding,
  completeList,
  listAsAnnounced,
  signedList,
  papersOfAReception,
  disguisedReception,
  receptionWithoutLead,
  sameCity,
  gifts,
  tourism,
  costsPassedOn,
  costsOfTheGuests,
  approvedAfterwards,
  foreignBanquet,
  mealPaidTwice,
  roomsForGuests,
  tripApprovedFirst,
  purposeOfATrip,
  lodgingLimit,
  nightWithoutInvoice,
  daysOfAllowance,
  carAndAllowance,
  classOfTravel,
  overlappingTrips,
  detour,
  scenicSpending,
  paddedTrip,
  travellingAlong,
  boardedByTheOrganiser,
  reportOfATrip,
  missionPermit,
  priorReview,
  sizeOfAMission,
  sponsorship,
  changedItinerary,
  ticketInCash,
  courtesiesAbroad,
  paidFromAnotherLine,
  plannedMeeting,
  meetingQuota,
  placeOfAMeeting,
  papersOfAMeeting,
  training,
  noBudgetNoSpending,
  permittedUse,
  workingFunds,
  diversion,
  rewards,
  earmark,
  procurement,
  threePublicExpenditures,
  contentOfVouchers,
  voucherUsedBefore,
  amountsAgree,
  lateClaim,
  vouchersFitTheMatter,
  noCash,
  payee,
  incompatibleDuties,
  interestedDecider,
  independentOversight,
  legalBasisOfAPreference,
]

export const ruleBook = (parameters: Parameters, notice: Notice): RuleBook => ({
  parameters,
  notice,
})

export const ruleOf = (id: string): Rule => {
  const rule = RULES.find((rule) => rule.id === id)
  if (!rule) throw new Error(`the rule book has no ${id}`)
  return rule
}

export const isRule = (id: string): boolean => RULES.some((rule) => rule.id === id)

export const basisOf = (id: string): Basis => ({ id, citation: ruleOf(id).citation })

/** Asks every rule of a stage. A pure function: the same case under the same book gives the same judgement. */
export function judge(law: RuleBook, stage: Stage, at: Instant, given: Case): Judgement {
  const results = RULES.filter(({ stages }) => stages.includes(stage)).map((rule): RuleResult => {
    const finding = rule.check(given, law, stage)
    const reason = given.justifications.find(({ rule: id }) => id === rule.id)?.reason.trim()
    const answered = finding.verdict === 'FAIL' && finding.severity === 'JUST' && reason
    return { rule: rule.id, ...finding, reason: answered ? reason : null }
  })
  return { ruleSet: ruleSetOn(given.from), stage, at, results }
}

/**
 * What stands in the way: a failed BLOCK, or a failed JUST that nobody gave a reason for. FLAG never stops, and neither
 * does an excess, which the review cuts.
 */
export function objections({ results }: Judgement, notice: Notice): readonly Refusal[] {
  return results.flatMap((result) => {
    const { verdict, severity: how, reason, excess } = result
    if (verdict !== 'FAIL' || how === 'FLAG' || reason !== null || excess !== null) return []
    const { sentence, remedy } = ruleOf(result.rule).explain(result, notice)
    const { severity, field } = result
    const code = severity === 'BLOCK' ? 'RULE_BLOCKS' : 'REASON_NEEDED'
    return [refusal(code, sentence, { remedy, field, severity, basis: basisOf(result.rule) })]
  })
}

/** How much of a claim is above the limits of rules, at most all of it. */
export function excessOf({ results }: Judgement, amount: Fen): Fen {
  const over = results.reduce((sum, { verdict, excess }) => (verdict === 'FAIL' ? sum + BigInt(excess ?? 0) : sum), 0n)
  return over < amount ? fen(over) : amount
}
