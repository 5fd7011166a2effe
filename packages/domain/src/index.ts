export { can, COUNTY_WIDE, grantsOf, grantsOver, type Grant, type Resource } from './access/can.ts'
export type { Circumstances } from './access/circumstances.ts'
export { explain, explainOperation } from './access/explain.ts'
export { LINK_KINDS, type Explanation, type Link, type LinkKind } from './access/explanation.ts'
export { unmatched, type FieldRights, type Right } from './access/field-rights.ts'
export {
  ACTIONS,
  FUNDING,
  MATRIX,
  OPERATIONS,
  ORGANISING,
  SCOPES,
  type Action,
  type Operation,
  type Organising,
  type Scope,
} from './access/matrix.ts'
export { OFFICE_FIELDS } from './access/office-fields.ts'
export { OVERSIGHT_FIELDS } from './access/oversight-fields.ts'
export { exclusionsOfPerson, recusalInWords, type PostExclusion } from './access/exclusions.ts'
export { recusalMatrix, type RecusalCell, type RecusalRow } from './access/recusal-matrix.ts'
export { RECUSAL_BASIS, RECUSAL_REASONS, recusalsOf, type Recusal, type RecusalReason } from './access/recusal.ts'
export type { Bilingual } from './bilingual.ts'
export { allowed, refusal, refused, type Decision, type Refusal, type RefusalCode, type Severity } from './decision.ts'
export { allocateLine } from './funds/allocate-line.ts'
export { confirmReallocation, declineReallocation } from './funds/decide-reallocation.ts'
export { proposeReallocation } from './funds/propose-reallocation.ts'
export {
  evolveReallocation,
  REALLOCATION_STATUSES,
  type Reallocation,
  type ReallocationContent,
  type ReallocationFact,
} from './funds/reallocation.ts'
export {
  available,
  evolveBudgetLine,
  type AllocationMovedIn,
  type AllocationMovedOut,
  type BudgetLine,
  type BudgetLineFact,
} from './funds/budget-line.ts'
export { appropriateFund, evolveSpecialFund, type SpecialFund, type SpecialFundFact } from './funds/special-fund.ts'
export { parametersOf } from './integrity/demonstration-parameters.ts'
export { explainParameter, type ExplainedParameter } from './integrity/parameter-words.ts'
export type { Parameters } from './integrity/parameters.ts'
export type { RuleBook } from './integrity/law.ts'
export { excessOf, isRule, ruleBook, ruleOf } from './integrity/rule-book.ts'
export type {
  CashExemption,
  Duty,
  Held,
  Judgement,
  Justification,
  PaymentMethod,
  Related,
  RelatedToClaim,
  Rule,
  RuleResult,
  Stage,
  Verdict,
  WorkingFundsUsed,
} from './integrity/rule.ts'
export { ruleSetOn } from './integrity/rule-sets.ts'
export { rulesCiting, rulesOn } from './integrity/rules-on.ts'
export { CERTAINTIES, type Source } from './integrity/source.ts'
export { FORCES, forceOn, sourceOf, SOURCES } from './integrity/sources.ts'
export { fen, yuan, type Fen } from './money.ts'
export { evolveAdoption, type Adoption, type AdoptionFact, type NoticeAdopted } from './notice/adoption.ts'
export {
  CLAUSE_KINDS,
  clauseOf,
  compositionOf,
  GRADES,
  TEAM_KINDS,
  teamOf,
  UNIT_KINDS,
  UNIT_ROLES,
  useOf,
  usesOf,
  type Ambiguity,
  type Clause,
  type Composition,
  type County,
  type FundKind,
  type Grade,
  type Notice,
  type Target,
  type Team,
  type TeamKind,
  type UnitOfNotice,
  type Use,
} from './notice/notice.ts'
export type { Fault } from './notice/read-data.ts'
export { likeOf, readNotice, reviveNotice } from './notice/read-notice.ts'
export { readRoster, type Roster } from './notice/roster.ts'
export { treatmentOf } from './notice/treatments/treatment-of.ts'
export { CAPABILITIES } from './notice/treatments/treatment.ts'
export { closeAccount, openAccount } from './organisation/account.ts'
export {
  contentOf,
  APPOINTMENT_STATUSES,
  evolveAppointment,
  type Appointment,
  type AppointmentContent,
  type AppointmentFact,
} from './organisation/appointment.ts'
export { OPENING, organisationAsOf, type OrganisationAsOf, type Told } from './organisation/as-of.ts'
export { mergeUnit, renameUnit, seatTeam } from './organisation/change-unit.ts'
export {
  checkComposition,
  COMPOSITION_CHECKS,
  membersOf,
  stateOf,
  TEAM_STATES,
  type CompositionResult,
} from './organisation/composition.ts'
export { compositionWords, type CompositionWords } from './organisation/composition-words.ts'
export { confirmAppointment, declineAppointment } from './organisation/decide-appointment.ts'
export { delegate, revokeDelegation } from './organisation/delegate.ts'
export { evolveDelegation, type Delegation, type DelegationFact } from './organisation/delegation.ts'
export { endAppointment } from './organisation/end-appointment.ts'
export { FIRST_POSTS, openFirstAccounts, type FirstPerson } from './organisation/first-accounts.ts'
export { exclusionsOf, type PostsApart } from './organisation/incompatible-posts.ts'
export { GRADE_NAMES } from './organisation/grade-names.ts'
export { INSTALLER } from './organisation/installer.ts'
export { awaitsHead, holdersOf, organisationOn, postsOf, type Organisation } from './organisation/organisation.ts'
export { evolvePerson, type Person, type PersonFact, type PersonId } from './organisation/person.ts'
export { POST_NAMES } from './organisation/post-names.ts'
export { NOTICE_POSTS, OVERSEER_POSTS, POSTS, TEAM_POSTS, UNIT_POSTS, type Post } from './organisation/posts.ts'
export { proposeAppointment } from './organisation/propose-appointment.ts'
export { publishAppointment, publishPerson } from './organisation/publish.ts'
export { registerPerson } from './organisation/register-person.ts'
export type { Secondment } from './organisation/secondment.ts'
export { evolveTeam, seatOn, type Seat, type TeamFact, type TeamRecord } from './organisation/team-record.ts'
export { evolveUnit, unitNameOn, type Unit, type UnitFact, type UnitName } from './organisation/unit.ts'
export {
  allowedOf,
  CLAIM_STATUSES,
  evolveClaim,
  type Claim,
  type ClaimContent,
  type ClaimFact,
} from './spending/claim.ts'
export { authoriseClaim, refuseClaim, returnClaim, reviewClaim } from './spending/decide-claim.ts'
export { approveRequest, rejectRequest, returnRequest, withdrawRequest } from './spending/decide-request.ts'
export {
  ACTIVITY_KINDS,
  BENEFICIARY_KINDS,
  COURTESY_KINDS,
  EVENT_KINDS,
  EVIDENCE_KINDS,
  functionariesOf,
  GIFT_KINDS,
  guestsOf,
  MATTER_KINDS,
  PAYER_KINDS,
  PROCUREMENT_WAYS,
  RECEPTION_TYPES,
  REGIONS,
  VENUE_KINDS,
  type Details,
  type Document,
  type EventDetails,
  type FenDigits,
  type MatterKind,
  type MissionDetails,
  type OtherDetails,
  type ReceptionDetails,
  type TravelDetails,
} from './spending/details.ts'
export {
  BEARER_KINDS,
  BILL_KINDS,
  LEG_CLASSES,
  LEG_MODES,
  MEAL_KINDS,
  NIGHT_KINDS,
  PAYEE_ROLES,
  ROOM_TYPES,
  VOUCHER_ITEMS,
  VOUCHER_KINDS,
  type Bearer,
  type EventExpenses,
  type Expenses,
  type ListedGuest,
  type OtherExpenses,
  type PayeeRole,
  type ReceptionExpenses,
  type TravelExpenses,
  type Voucher,
} from './spending/expenses.ts'
export { voidClaim } from './spending/void-claim.ts'
export { archiveClaim, bookClaim } from './spending/book-claim.ts'
export { cancelMatter, closeMatter } from './spending/close-matter.ts'
export { fileClaim, hearClaim } from './spending/file-claim.ts'
export { judgeAfterwards, judgeRequestAfterwards, type Afterwards } from './spending/judge-afterwards.ts'
export { handOverRequest } from './spending/hand-over.ts'
export { leftOwnerless, type OpenMatter } from './spending/ownerless.ts'
export { checkText } from './check-text.ts'
export { resourceOf, type ClaimSoFar, type Matter } from './spending/matter.ts'
export { nextStepOfClaim, nextStepOfPayment, nextStepOfRequest, type NextStep } from './spending/next-step.ts'
export { evolvePayment, PAYMENT_STATUSES, type Payment, type PaymentFact } from './spending/payment.ts'
export { recoverPayment } from './spending/recover-payment.ts'
export { requestPayment } from './spending/request-payment.ts'
export {
  evolveRequest,
  REQUEST_STATUSES,
  type Application,
  type RequestFact,
  type SpendingRequest,
} from './spending/request.ts'
export { confirmPayment, returnPayment } from './spending/settle-payment.ts'
export { standing } from './spending/standing.ts'
export { reportTrip } from './spending/report-trip.ts'
export { reportDueOn, reportOverdueBefore, type ReportContent, type TripReport } from './spending/trip-report.ts'
export { readReport } from './spending/read-report.ts'
export { readDetails } from './spending/read-details.ts'
export { readBearer, readExpenses, readVouchers } from './spending/read-expenses.ts'
export { STEPS } from './spending/steps.ts'
export { hearApplication, submitRequest } from './spending/submit-request.ts'
export { civilDate, endOfDay, yearOf, type CivilDate, type Instant } from './time.ts'
export { AUDITED, type AuditedKind } from './trail/audited-records.ts'
export { commit, type Commitment } from './trail/commitment.ts'
export { recordAsOf, type DatedFact, type RecordThen } from './trail/record-as-of.ts'
export { evolveRefusedAttempt, type AttemptRefused, type RefusedAttempt } from './trail/refused-attempt.ts'
export { LONGEST_BODY, seal, type Act, type Hash, type SealedFact } from './trail/seal.ts'
export { verifyRecord, type AuditedRow, type Difference } from './trail/verify-record.ts'
