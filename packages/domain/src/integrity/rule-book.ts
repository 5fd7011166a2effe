import { refusal, type Basis, type Refusal } from '../decision.ts'
import type { Instant } from '../time.ts'
import type { Notice } from '../notice/notice.ts'
import type { RuleBook } from './law.ts'
import type { Parameters } from './parameters.ts'
import { noBudgetNoSpending } from './r-bud-01-no-budget-no-spending.ts'
import { permittedUse } from './r-bud-02-permitted-use.ts'
import { noCash } from './r-pay-01-no-cash.ts'
import { officialLetter } from './r-rec-01-official-letter.ts'
import { evidenceOfTheVisit } from './r-rec-02-evidence-of-the-visit.ts'
import { accompanyingPersons } from './r-rec-03-accompanying-persons.ts'
import { oneHostMeal } from './r-rec-04-one-host-meal.ts'
import { forbiddenVenue } from './r-rec-08-forbidden-venue.ts'
import { disguisedReception } from './r-rec-15-disguised-reception.ts'
import { receptionWithoutLead } from './r-rec-16-reception-without-lead.ts'
import { guestsOfTheCounty } from './r-rec-17-guests-of-the-county.ts'
import { gifts } from './r-rec-18-gifts.ts'
import { tourismAndShows } from './r-rec-19-tourism-and-shows.ts'
import { approvalFirst } from './r-rec-22-approval-first.ts'
import { foreignBanquet } from './r-rec-23-foreign-banquet.ts'
import { incompatibleDuties } from './r-sod-01-incompatible-duties.ts'
import { interestedDecider } from './r-sod-02-interested-decider.ts'
import { approvalBeforeDeparture } from './r-trv-01-approval-before-departure.ts'
import { clearPurpose } from './r-trv-02-clear-purpose.ts'
import { onlyStaffTravels } from './r-trv-12-only-staff-travels.ts'
import { teamFunds } from './r-bud-03-team-funds.ts'
import { rewards } from './r-bud-05-rewards.ts'
import { earmark } from './r-bud-06-earmark.ts'
import { procurement } from './r-bud-07-procurement.ts'
import { threePublicWatch } from './r-bud-08-three-public-watch.ts'
import { meetingInPlan } from './r-mtg-01-meeting-in-plan.ts'
import { placeOfAMeeting } from './r-mtg-03-place-of-a-meeting.ts'
import { missionPermit } from './r-ovs-01-mission-permit.ts'
import { priorReview } from './r-ovs-02-prior-review.ts'
import { sizeAndDays } from './r-ovs-03-size-and-days.ts'
import { sponsoredTrip } from './r-ovs-04-sponsored-trip.ts'
import { courtesiesAbroad } from './r-ovs-07-courtesies-abroad.ts'
import { oversightIndependence } from './r-sod-03-oversight-independence.ts'
import type { Case, Judgement, Rule, RuleResult, Stage } from './rule.ts'

/** The list that auditors read: every rule in force. */
export const RULES: readonly Rule[] = [
  officialLetter,
  evidenceOfTheVisit,
  accompanyingPersons,
  oneHostMeal,
  forbiddenVenue,
  disguisedReception,
  receptionWithoutLead,
  guestsOfTheCounty,
  gifts,
  tourismAndShows,
  approvalFirst,
  foreignBanquet,
  approvalBeforeDeparture,
  clearPurpose,
  onlyStaffTravels,
  noBudgetNoSpending,
  permittedUse,
  noCash,
  incompatibleDuties,
  interestedDecider,
  teamFunds,
  rewards,
  earmark,
  procurement,
  threePublicWatch,
  meetingInPlan,
  placeOfAMeeting,
  missionPermit,
  priorReview,
  sizeAndDays,
  sponsoredTrip,
  courtesiesAbroad,
  oversightIndependence,
]

export const RULE_SET = 'RS-2015'

export const ruleBook = (parameters: Parameters, notice: Notice): RuleBook => ({
  ruleSet: RULE_SET,
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
  return { ruleSet: law.ruleSet, stage, at, results }
}

/** What stands in the way: a failed BLOCK, or a failed JUST that nobody gave a reason for. FLAG never stops. */
export function objections({ results }: Judgement, notice: Notice): readonly Refusal[] {
  return results.flatMap((result) => {
    if (result.verdict !== 'FAIL' || result.severity === 'FLAG' || result.reason !== null) return []
    const { sentence, remedy } = ruleOf(result.rule).explain(result, notice)
    const { severity, field } = result
    const code = severity === 'BLOCK' ? 'RULE_BLOCKS' : 'REASON_NEEDED'
    return [refusal(code, sentence, { remedy, field, severity, basis: basisOf(result.rule) })]
  })
}
