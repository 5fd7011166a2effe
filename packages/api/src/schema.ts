// TypeGraphQL asks for Reflect.getMetadata even where every decorator has a type thunk.
import 'reflect-metadata'
import { OFFICE_FIELDS } from '@lianzhao/domain'
import type { GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import { enforce } from './access/enforce.ts'
import { ExplainQuery } from './access/explain.query.ts'
import { ViewerQuery } from './access/viewer.query.ts'
import { BudgetLinesQuery } from './funds/budget-lines.query.ts'
import { ConfirmReallocation } from './funds/confirm-reallocation.ts'
import { DeclineReallocation } from './funds/decline-reallocation.ts'
import { ProposeReallocation } from './funds/propose-reallocation.ts'
import { ReallocationsQuery } from './funds/reallocations.query.ts'
import { NodeQuery } from './graphql/node.query.ts'
import { RuleBookQuery } from './integrity/rule-book.query.ts'
import { RuleFields } from './integrity/rule.fields.ts'
import { SourceFields } from './integrity/source.fields.ts'
import { NoticeQuery } from './notice/notice.query.ts'
import { AdminActsQuery } from './organisation/admin-acts.query.ts'
import { CloseAccount } from './organisation/close-account.ts'
import { ConfirmAppointment } from './organisation/confirm-appointment.ts'
import { DeclineAppointment } from './organisation/decline-appointment.ts'
import { Delegate } from './organisation/delegate.ts'
import { EndAppointment } from './organisation/end-appointment.ts'
import { MergeUnit } from './organisation/merge-unit.ts'
import { OpenAccount } from './organisation/open-account.ts'
import { OrganisationQuery } from './organisation/organisation.query.ts'
import { PeopleQuery } from './organisation/people.query.ts'
import { ProposeAppointment } from './organisation/propose-appointment.ts'
import { ProposedAppointmentsQuery } from './organisation/proposed-appointments.query.ts'
import { RecusalsQuery } from './organisation/recusals.query.ts'
import { RegisterPerson } from './organisation/register-person.ts'
import { RenameUnit } from './organisation/rename-unit.ts'
import { RevokeDelegation } from './organisation/revoke-delegation.ts'
import { SeatTeam } from './organisation/seat-team.ts'
import { ApproveRequest } from './spending/approve-request.ts'
import { AuthoriseClaim } from './spending/authorise-claim.ts'
import { CarriedOut } from './spending/carried-out.fields.ts'
import { ConfirmPayment } from './spending/confirm-payment.ts'
import { FileClaim } from './spending/file-claim.ts'
import { HandOverRequest } from './spending/hand-over-request.ts'
import { JudgeApplication } from './spending/judge-application.query.ts'
import { JudgeClaim } from './spending/judge-claim.query.ts'
import { BooksOfClaim, EndOfRequest } from './spending/end.fields.ts'
import { ClaimsOfRequest, PaymentsOfClaim } from './spending/matter.fields.ts'
import { GuestsOfReception } from './spending/reception.fields.ts'
import { RefuseClaim } from './spending/refuse-claim.ts'
import { RejectRequest } from './spending/reject-request.ts'
import { ReportTrip } from './spending/report-trip.ts'
import { RequestPayment } from './spending/request-payment.ts'
import { RequestsQuery } from './spending/requests.query.ts'
import { ReturnClaim } from './spending/return-claim.ts'
import { ReturnPayment } from './spending/return-payment.ts'
import { ReturnRequest } from './spending/return-request.ts'
import { ReviewClaim } from './spending/review-claim.ts'
import { SubmitRequest } from './spending/submit-request.ts'
import { ArchiveClaim } from './spending/archive-claim.ts'
import { BookClaim } from './spending/book-claim.ts'
import { CancelMatter } from './spending/cancel-matter.ts'
import { CloseMatter } from './spending/close-matter.ts'
import { VoidClaim } from './spending/void-claim.ts'
import { RecoverPayment } from './spending/recover-payment.ts'
import { WithdrawRequest } from './spending/withdraw-request.ts'
import { RecordOfFact } from './graphql/fact-record.fields.ts'

/** The library describes its own scalars in English only. */
const SCALARS = {
  DateTime: '时刻(UTC),RFC 3339 / A moment in UTC, RFC 3339',
  LocalDate: '日期(北京时间),如 "2015-06-12" / A day in China, "2015-06-12"',
}

export const schema = async (): Promise<GraphQLSchema> => enforce(await unguarded(), OFFICE_FIELDS)

/** Without the wall behind the resolvers; only for comparing it with the one that is served. */
export async function unguarded(): Promise<GraphQLSchema> {
  const made = await buildSchema({
    validate: false,
    resolvers: [
      NoticeQuery,
      ViewerQuery,
      ExplainQuery,
      NodeQuery,
      RecordOfFact,
      OrganisationQuery,
      RecusalsQuery,
      ProposedAppointmentsQuery,
      PeopleQuery,
      AdminActsQuery,
      BudgetLinesQuery,
      ReallocationsQuery,
      ProposeReallocation,
      ConfirmReallocation,
      DeclineReallocation,
      RuleBookQuery,
      RuleFields,
      SourceFields,
      RequestsQuery,
      JudgeApplication,
      JudgeClaim,
      ClaimsOfRequest,
      CarriedOut,
      EndOfRequest,
      BooksOfClaim,
      PaymentsOfClaim,
      GuestsOfReception,
      SubmitRequest,
      WithdrawRequest,
      CancelMatter,
      CloseMatter,
      VoidClaim,
      BookClaim,
      ArchiveClaim,
      RecoverPayment,
      ApproveRequest,
      ReturnRequest,
      RejectRequest,
      FileClaim,
      ReviewClaim,
      ReturnClaim,
      AuthoriseClaim,
      RefuseClaim,
      ReportTrip,
      RequestPayment,
      ConfirmPayment,
      ReturnPayment,
      RegisterPerson,
      ProposeAppointment,
      ConfirmAppointment,
      DeclineAppointment,
      EndAppointment,
      Delegate,
      RevokeDelegation,
      RenameUnit,
      MergeUnit,
      SeatTeam,
      OpenAccount,
      CloseAccount,
      HandOverRequest,
    ],
  })
  for (const [name, description] of Object.entries(SCALARS)) made.getType(name)!.description = description
  return made
}
