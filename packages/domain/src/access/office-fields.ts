import { DETAILS_FIELDS } from './details-fields.ts'
import { named, type FieldRights } from './field-rights.ts'
import { NOTICE_FIELDS } from './notice-fields.ts'
import { ORGANISATION_FIELDS } from './organisation-fields.ts'
import { RULE_BOOK_FIELDS } from './rule-book-fields.ts'

const PAGE = 'edges nodes pageInfo totalCount'
const EDGE = 'cursor node'
const ANSWER = 'receipt refusals'

/** What reading each field of the office's schema takes. The api enforces it, and refuses to start on a field without. */
export const OFFICE_FIELDS: FieldRights = {
  // What people ask. Lists answer with what the matrix lets the reader see; each record in them is asked about once more.
  Query: named(
    'SIGNED_IN',
    'adminActs budgetLines county explain explainOperation judgeApplication judgeClaim node nodes notice organisation people person proposedAppointments reallocations recusals rule rules source sources spendingRequest spendingRequests teams uses viewer',
  ),
  Viewer: named('SIGNED_IN', 'maySubmitFor mayFund mayOrganise person posts readsLines readsSpending waiting'),

  // What people do. The command asks the matrix behind the lock, and answers with a refusal instead of an error.
  Mutation: named('WITH_PARENT', '', {
    submitRequest: 'SUBMIT',
    withdrawRequest: 'WITHDRAW',
    approveRequest: 'APPROVE',
    returnRequest: 'RETURN',
    rejectRequest: 'REJECT',
    cancelMatter: 'CANCEL',
    closeMatter: 'CLOSE',
    fileClaim: 'FILE_CLAIM',
    voidClaim: 'VOID_CLAIM',
    reviewClaim: 'REVIEW_CLAIM',
    returnClaim: 'RETURN_CLAIM',
    authoriseClaim: 'AUTHORISE_CLAIM',
    refuseClaim: 'REFUSE_CLAIM',
    reportTrip: 'REPORT_TRIP',
    requestPayment: 'REQUEST_PAYMENT',
    bookClaim: 'BOOK_CLAIM',
    archiveClaim: 'ARCHIVE_CLAIM',
    confirmPayment: 'CONFIRM_PAYMENT',
    returnPayment: 'RETURN_PAYMENT',
    recoverPayment: 'RECOVER_PAYMENT',
    handOverRequest: 'HAND_OVER',
    registerPerson: 'REGISTER_PERSON',
    proposeAppointment: 'PROPOSE_APPOINTMENT',
    confirmAppointment: 'DECIDE_APPOINTMENT',
    declineAppointment: 'DECIDE_APPOINTMENT',
    endAppointment: 'END_APPOINTMENT',
    delegate: 'DELEGATE',
    revokeDelegation: 'DELEGATE',
    renameUnit: 'CHANGE_UNIT',
    mergeUnit: 'CHANGE_UNIT',
    seatTeam: 'SEAT_TEAM',
    openAccount: 'OPEN_ACCOUNT',
    closeAccount: 'CLOSE_ACCOUNT',
    proposeReallocation: 'PROPOSE_REALLOCATION',
    confirmReallocation: 'DECIDE_REALLOCATION',
    declineReallocation: 'DECIDE_REALLOCATION',
  }),
  RequestAnswer: named('WITH_PARENT', `${ANSWER} request`),
  ClaimAnswer: named('WITH_PARENT', `${ANSWER} claim request`),
  PaymentAnswer: named('WITH_PARENT', `${ANSWER} claim payment request`),
  FundsAnswer: named('WITH_PARENT', `${ANSWER} reallocation`),
  Receipt: named('WITH_PARENT', 'at hash replayed'),
  Refusal: named('WITH_PARENT', 'code field message remedy rule severity'),
  RuleReference: named('WITH_PARENT', 'citation id'),

  // Spending. The line of a matter is part of it, also for whoever has left the team since.
  SpendingRequest: named(
    'READ_SPENDING',
    'actions amount applicant approvedAt approvedFor approver asOf cancelledReason claimed claims closer event from held id judgement justifications kind lead nextStep number other owner paid participants place purpose reception recovered rejectedReason released report reportDueOn returnedReason status submittedAt team timeline to travel use version',
    { line: 'WITH_PARENT' },
  ),
  SpendingRequestConnection: named('WITH_PARENT', `${PAGE} totalAmount`),
  SpendingRequestEdge: named('WITH_PARENT', EDGE),
  Claim: named(
    'READ_SPENDING',
    'actions allowed amount archivedBy asOf authorisedFor authoriser bearer bookedBy bookingNumber bookingYear cashExemption cut event excess filedAt filedBy id judgement justifications method nextStep note number other payee payeeRole payments reception refusedReason request returnedReason reviewer status travel version vouchers',
  ),
  ClaimConnection: named('WITH_PARENT', PAGE),
  ClaimEdge: named('WITH_PARENT', EDGE),
  Payee: named('READ_SPENDING', 'name', { account: 'READ_ACCOUNT' }),
  Payment: named(
    'READ_SPENDING',
    'actions amount asOf claim confirmedAt confirmedBy id judgement method nextStep number receiptNumber recovered recoveredBy recoveredReason recoveryReceipt requestedAt requestedBy returnedReason status version',
  ),
  PaymentConnection: named('WITH_PARENT', PAGE),
  PaymentEdge: named('WITH_PARENT', EDGE),
  Fact: named(
    'READ_SPENDING',
    'actor amount at document hash id inPlaceOf judgement kind number previous reason record to type version',
  ),
  FactConnection: named('WITH_PARENT', PAGE),
  FactEdge: named('WITH_PARENT', EDGE),
  ...DETAILS_FIELDS,
  Justification: named('WITH_PARENT', 'reason rule'),
  NextStep: named('WITH_PARENT', 'action people post since'),
  ActionAnswer: named('WITH_PARENT', 'action allowed refusal'),
  ApplicationJudgement: named('WITH_PARENT', 'available availableAfter judgement refusals'),
  ClaimJudgement: named('WITH_PARENT', 'excess judgement refusals'),
  Judgement: named('WITH_PARENT', 'at results ruleSet stage'),
  RuleResult: named('WITH_PARENT', 'excess field limit measured reason remedy rule sentence severity stage verdict'),

  // Money.
  BudgetLine: named('READ_LINES', 'allocated asOf available committed fiscalYear fund id paid team use version'),
  Reallocation: named(
    'READ_LINES',
    'amount decidedAt decidedBy declinedReason document fiscalYear from id proposedAt proposedBy reason status to version',
  ),
  BudgetLineConnection: named('WITH_PARENT', PAGE),
  BudgetLineEdge: named('WITH_PARENT', EDGE),
  Money: named('WITH_PARENT', 'amount currency'),

  ...ORGANISATION_FIELDS,
  Explanation: named('WITH_PARENT', 'allowed chain'),
  ExplanationLink: named('WITH_PARENT', 'favours kind people sentence source'),

  // What the notice and the rule book say to everybody.
  ...NOTICE_FIELDS,
  ...RULE_BOOK_FIELDS,
  County: named('SIGNED_IN', 'code demonstration factCount name now oversightAddress ruleSet'),
  Team: named('SIGNED_IN', 'aliases awaitsHead clause code head kind name'),
  Use: named('SIGNED_IN', 'clause code fund name open'),
  PageInfo: named('WITH_PARENT', 'endCursor hasNextPage hasPreviousPage startCursor'),
}
