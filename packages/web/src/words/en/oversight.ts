import type { oversight as zh } from '../zh/oversight.ts'

export const oversight: typeof zh = {
  oversight: {
    band: 'Oversight workspace · read-only',
    records: 'Spending records',
    recordsOn: 'Spending records as of {{day}}',
    fund: 'Fund',
    fundYear: '{{fund}}, fiscal year {{year}}',
  },
  oversightOffice: { SUPERVISION: 'Supervision', AUDIT: 'Audit', FINANCE: 'Finance oversight' },
  recordKind: {
    SPENDING_REQUEST: 'Request',
    CLAIM: 'Claim',
    PAYMENT: 'Payment',
    BUDGET_LINE: 'Budget line',
    REALLOCATION: 'Reallocation',
    SPECIAL_FUND: 'Special fund',
    PERSON: 'Person',
    APPOINTMENT: 'Appointment',
    DELEGATION: 'Delegation',
    UNIT: 'Unit',
    TEAM: 'Team',
    ADOPTION: 'Notice',
    REFUSED_ATTEMPT: 'Refused attempt',
  },
  afterwards: {
    title: 'Judged afterwards',
    means:
      'Judged again with what the books know by now, claims filed later and everybody who acted included. A failure is a reason to look, not a verdict; nothing is stored and nothing is stopped: "stops" and "needs a reason" say what it means while a matter is dealt with.',
    none: 'There is nothing to judge: it was not approved, it was cancelled, or every claim is void or refused.',
    newly: 'Rules that fail now and did not at the claim: {{n}}',
  },
  verification: {
    title: 'Verification',
    what: 'the verification',
    again: 'Verify again',
    ofNow: 'The books of now are verified, not those of {{day}}.',
    outcome: {
      SOUND: 'Unchanged: records and trail agree',
      TAMPERED: 'Changed: records and trail differ',
      INCOMPLETE: 'Incomplete: part of the trail is missing, so nothing can be concluded',
    },
    counted: 'Facts of the trail replayed: {{facts}}; records compared: {{records}}.',
    values: 'stored {{stored}}, by the trail {{replayed}}',
    proves:
      'Verification rebuilds the request, its claims and payments from the trail fact by fact and compares them with the stored rows column by column: this proves that nothing was changed behind the system’s back.',
    provesNot: 'Verification does not prove that what was written at the time is true.',
  },
}
