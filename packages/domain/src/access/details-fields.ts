import { named, type FieldRights } from './field-rights.ts'

/** What a matter is in detail: whoever may read the matter reads it, at both doors. */
export const DETAILS_FIELDS: FieldRights = {
  Reception: named('WITH_PARENT', 'activities evidence gifts guests hosts letter meals parties type venue'),
  Letter: named('WITH_PARENT', 'date number unit'),
  Evidence: named('WITH_PARENT', 'date kind reference'),
  Party: named('WITH_PARENT', 'functionaries heads place unit'),
  Venue: named('WITH_PARENT', 'kind name'),
  Gift: named('WITH_PARENT', 'item kind pieces value'),
  Travel: named('WITH_PARENT', 'agenda mission otherPayers outsiders region'),
  AgendaItem: named('WITH_PARENT', 'date place what'),
  OtherPayer: named('WITH_PARENT', 'kind name what'),
  Mission: named('WITH_PARENT', 'countries courtesies financeOpinion foreignOpinion permit'),
  Courtesy: named('WITH_PARENT', 'inPlan kind what'),
  OfficialDocument: named('WITH_PARENT', 'date number office'),
  Event: named('WITH_PARENT', 'event heads lectureFee placeApproval plan'),
  Other: named('WITH_PARENT', 'beneficiaries items legalBasis procurement'),
  Item: named('WITH_PARENT', 'pieces price what'),
  Procurement: named('WITH_PARENT', 'inCatalogue supplier way'),
  Beneficiary: named('WITH_PARENT', 'kind what'),
}
