// TypeGraphQL asks for Reflect.getMetadata even where every decorator has a type thunk.
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import { ViewerQuery } from './access/viewer.query.ts'
import { BudgetLinesQuery } from './funds/budget-lines.query.ts'
import { NodeQuery } from './graphql/node.query.ts'
import { RuleBookQuery } from './integrity/rule-book.query.ts'
import { RuleFields } from './integrity/rule.fields.ts'
import { SourceFields } from './integrity/source.fields.ts'
import { NoticeQuery } from './notice/notice.query.ts'
import { AdminActsQuery } from './organisation/admin-acts.query.ts'
import { OrganisationQuery } from './organisation/organisation.query.ts'
import { PeopleQuery } from './organisation/people.query.ts'
import { ProposedAppointmentsQuery } from './organisation/proposed-appointments.query.ts'
import { RecusalsQuery } from './organisation/recusals.query.ts'
import { ApproveRequest } from './spending/approve-request.ts'
import { AuthoriseClaim } from './spending/authorise-claim.ts'
import { ConfirmPayment } from './spending/confirm-payment.ts'
import { FileClaim } from './spending/file-claim.ts'
import { JudgeApplication } from './spending/judge-application.query.ts'
import { ClaimsOfRequest, PaymentsOfClaim } from './spending/matter.fields.ts'
import { RefuseClaim } from './spending/refuse-claim.ts'
import { RejectRequest } from './spending/reject-request.ts'
import { RequestPayment } from './spending/request-payment.ts'
import { RequestsQuery } from './spending/requests.query.ts'
import { ReturnClaim } from './spending/return-claim.ts'
import { ReturnPayment } from './spending/return-payment.ts'
import { ReturnRequest } from './spending/return-request.ts'
import { ReviewClaim } from './spending/review-claim.ts'
import { SubmitRequest } from './spending/submit-request.ts'
import { WithdrawRequest } from './spending/withdraw-request.ts'
import { RecordOfFact } from './trail/record-of-fact.fields.ts'

/** The library describes its own scalars in English only. */
const SCALARS = {
  DateTime: '时刻(UTC),RFC 3339 / A moment in UTC, RFC 3339',
  LocalDate: '日期(北京时间),如 "2015-06-12" / A day in China, "2015-06-12"',
}

export async function schema(): Promise<GraphQLSchema> {
  const made = await buildSchema({
    validate: false,
    resolvers: [
      NoticeQuery,
      ViewerQuery,
      NodeQuery,
      RecordOfFact,
      OrganisationQuery,
      RecusalsQuery,
      ProposedAppointmentsQuery,
      PeopleQuery,
      AdminActsQuery,
      BudgetLinesQuery,
      RuleBookQuery,
      RuleFields,
      SourceFields,
      RequestsQuery,
      JudgeApplication,
      ClaimsOfRequest,
      PaymentsOfClaim,
      SubmitRequest,
      WithdrawRequest,
      ApproveRequest,
      ReturnRequest,
      RejectRequest,
      FileClaim,
      ReviewClaim,
      ReturnClaim,
      AuthoriseClaim,
      RefuseClaim,
      RequestPayment,
      ConfirmPayment,
      ReturnPayment,
    ],
  })
  for (const [name, description] of Object.entries(SCALARS)) made.getType(name)!.description = description
  return made
}
