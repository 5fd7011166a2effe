// TypeGraphQL asks for Reflect.getMetadata even where every decorator has a type thunk.
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import { ViewerQuery } from './access/viewer.query.ts'
import { RuleBookQuery } from './integrity/rule-book.query.ts'
import { AfterwardsOfClaim, AfterwardsOfRecord } from './spending/afterwards.fields.ts'
import { CarriedOut } from './spending/carried-out.fields.ts'
import { EndOfRecord } from './spending/end.fields.ts'
import { RuleFields } from './integrity/rule.fields.ts'
import { SourceFields } from './integrity/source.fields.ts'
import { FundsQuery } from './funds/funds.query.ts'
import { NoticeQuery } from './notice/notice.query.ts'
import { GuestsOfReception } from './spending/reception.fields.ts'
import { OrganisationQuery } from './organisation/organisation.query.ts'
import { RecordsQuery } from './spending/records.query.ts'
import { NodeQuery } from './trail/node.query.ts'

/** What overseers may ask. There is no Mutation: this process changes nothing. */
export async function schema(): Promise<GraphQLSchema> {
  const made = await buildSchema({
    resolvers: [
      NoticeQuery,
      OrganisationQuery,
      ViewerQuery,
      RuleBookQuery,
      EndOfRecord,
      CarriedOut,
      AfterwardsOfClaim,
      AfterwardsOfRecord,
      RuleFields,
      SourceFields,
      RecordsQuery,
      FundsQuery,
      GuestsOfReception,
      NodeQuery,
    ],
    validate: false,
  })
  made.getQueryType()!.description = '监督人员可查的内容 / What overseers may ask'
  return made
}
