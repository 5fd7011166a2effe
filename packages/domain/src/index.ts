export { can, grantsOf } from './access/can.ts'
export { ACTIONS, type Action, type Operation, type Scope } from './access/matrix.ts'
export type { Bilingual } from './bilingual.ts'
export { allowed, refusal, refused, type Decision, type Refusal, type RefusalCode, type Severity } from './decision.ts'
export { allocateLine } from './funds/allocate-line.ts'
export { available, evolveBudgetLine, type BudgetLine, type BudgetLineFact } from './funds/budget-line.ts'
export { appropriateFund, evolveSpecialFund, type SpecialFund, type SpecialFundFact } from './funds/special-fund.ts'
export { DEMONSTRATION_PARAMETERS } from './integrity/demonstration-parameters.ts'
export { explainParameter, type ExplainedParameter } from './integrity/parameter-words.ts'
export type { Parameters } from './integrity/parameters.ts'
export { isRule, ruleBook, RULE_SET, ruleOf, type RuleBook } from './integrity/rule-book.ts'
export type {
  CashExemption,
  Duty,
  Held,
  Judgement,
  Justification,
  PaymentMethod,
  Reception,
  ReceptionType,
  Rule,
  RuleResult,
  Stage,
  Verdict,
} from './integrity/rule.ts'
export { rulesCiting, rulesOn } from './integrity/rules-on.ts'
export { CERTAINTIES, type Source } from './integrity/source.ts'
export { FORCES, forceOn, sourceOf, SOURCES } from './integrity/sources.ts'
export { fen, yuan, type Fen } from './money.ts'
export { countyOf, DEMONSTRATION_COUNTY, type County } from './notice/county.ts'
export { teamOf, TEAMS, type Team, type TeamKind } from './notice/teams.ts'
export { USES, useOf, type FundKind, type Use } from './notice/uses.ts'
export {
  appoint,
  evolveAppointment,
  POSTS,
  type Appointment,
  type AppointmentFact,
  type Post,
} from './organisation/appointment.ts'
export { awaitsHead, organisationOn, postsOf, type Organisation } from './organisation/organisation.ts'
export { evolvePerson, registerPerson, type Person, type PersonFact, type PersonId } from './organisation/person.ts'
export { POST_NAMES } from './organisation/post-names.ts'
export type { Circumstances } from './spending/circumstances.ts'
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
export { fileClaim } from './spending/file-claim.ts'
export { checkText } from './spending/check-text.ts'
export { resourceOf, type Matter } from './spending/matter.ts'
export { nextStepOfClaim, nextStepOfPayment, nextStepOfRequest, type NextStep } from './spending/next-step.ts'
export { evolvePayment, PAYMENT_STATUSES, type Payment, type PaymentFact } from './spending/payment.ts'
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
export { STEPS } from './spending/steps.ts'
export { hearApplication, submitRequest } from './spending/submit-request.ts'
export { civilDate, yearOf, type CivilDate, type Instant } from './time.ts'
export { AUDITED, type AuditedKind } from './trail/audited-records.ts'
export { commit, type Commitment } from './trail/commitment.ts'
export { evolveRefusedAttempt, type AttemptRefused, type RefusedAttempt } from './trail/refused-attempt.ts'
export { LONGEST_BODY, seal, type Act, type Hash, type SealedFact } from './trail/seal.ts'
export { verifyRecord, type AuditedRow, type Difference } from './trail/verify-record.ts'
