import { DETAILS_FIELDS } from './details-fields.ts'
import { named, type FieldRights } from './field-rights.ts'
import { NOTICE_FIELDS } from './notice-fields.ts'
import { organisationFields } from './organisation-fields.ts'
import { RULE_BOOK_FIELDS } from './rule-book-fields.ts'

/**
 * What reading each field of the overseers' schema takes. Nobody else comes in: the audit server asks for OVERSEE at its
 * door, before it records the reading and reads anything.
 */
export const OVERSIGHT_FIELDS: FieldRights = {
  Query: named(
    'OVERSEE',
    'budgetLines county node nodes notice organisation person reallocations recusals rule rules source sources spendingRecord spendingRecords teams uses viewer',
  ),
  Overseer: named('SIGNED_IN', 'name office'),

  SpendingRecord: named(
    'OVERSEE',
    'afterwards amount applicant approvedAt approvedFor approver asOf cancelledReason claimed claims closer event fiscalYear from fund held id judgement justifications kind lead number other owner paid participants place purpose reception recovered rejectedReason released report reportDueOn returnedReason status submittedAt team timeline to travel use verification version',
  ),
  SpendingRecordConnection: named('WITH_PARENT', 'edges nodes pageInfo totalAmount totalCount totalPaid'),
  SpendingRecordEdge: named('WITH_PARENT', 'cursor node'),
  ClaimRecord: named(
    'OVERSEE',
    'afterwards allowed amount archivedBy authorisedFor authoriser bearer bookedBy bookingNumber bookingYear cashExemption cut event filedAt filedBy id judgement justifications method note number other payeeAccount payeeName payeeRole payments reception refusedReason returnedReason reviewer status travel version vouchers',
  ),
  PaymentRecord: named(
    'OVERSEE',
    'amount confirmedAt confirmedBy id judgement method number receiptNumber recovered recoveredBy recoveredReason recoveryReceipt requestedAt requestedBy returnedReason status version',
  ),
  Fact: named('OVERSEE', 'actor amount at hash id judgement kind number previous reason type version'),
  FactConnection: named('WITH_PARENT', 'edges nodes pageInfo totalCount'),
  FactEdge: named('WITH_PARENT', 'cursor node'),
  Verification: named('OVERSEE', 'differences facts outcome records'),
  Difference: named('OVERSEE', 'column kind message number record replayed stored version'),
  ...DETAILS_FIELDS,
  Justification: named('WITH_PARENT', 'reason rule'),
  Judgement: named('WITH_PARENT', 'at results ruleSet stage'),
  RuleResult: named('WITH_PARENT', 'excess field limit measured reason remedy rule sentence severity stage verdict'),
  BudgetLine: named('OVERSEE', 'allocated available committed fiscalYear fund id paid team use'),
  Reallocation: named(
    'OVERSEE',
    'amount decidedAt decidedBy declinedReason document fiscalYear from id proposedAt proposedBy reason status to',
  ),
  Money: named('WITH_PARENT', 'amount currency'),

  County: named('SIGNED_IN', 'code demonstration factCount name now ruleSet'),
  Team: named('SIGNED_IN', 'clause code kind name'),
  Use: named('SIGNED_IN', 'clause code fund name open'),
  ...NOTICE_FIELDS,
  ...organisationFields('OVERSEE'),
  Person: named('OVERSEE', 'id name printedPost reading'),
  RuleReference: named('WITH_PARENT', 'citation id'),
  ...RULE_BOOK_FIELDS,
  PageInfo: named('WITH_PARENT', 'endCursor hasNextPage hasPreviousPage startCursor'),
}
