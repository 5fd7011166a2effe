import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { relayStylePagination } from '@apollo/client/utilities'
import i18next from 'i18next'
import { sessionRefused } from '../access/session.ts'
import { budgetLines } from './budget-lines.ts'
import { spokenTag } from '../words/language.ts'

export function unauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some((one) => one.extensions?.['code'] === 'UNAUTHENTICATED')
  return ServerError.is(error) && error.statusCode === 401
}

const inTheReadersLanguage = new SetContextLink(({ headers }) => ({
  headers: { ...(headers as Record<string, string>), 'accept-language': spokenTag(i18next.language) },
}))

const noticeEndOfSession = new ErrorLink(({ error }) => {
  if (unauthenticated(error)) sessionRefused()
})

const pages = relayStylePagination(['filter'])
const onlyOne = { keyFields: [] as [] }

const days = new Map<string, ApolloClient>()

/** What was known on a day is kept apart: one day's records MUST NOT stand in for another's, nor for those of now. */
export function clientOn(day: string): ApolloClient {
  const known = days.get(day) ?? makeClient()
  days.set(day, known)
  return known
}

/** Whatever makes the answers of now be asked again concerns those of past days too. */
export function clientsOfDays(): ApolloClient[] {
  return [...days.values()]
}

export function makeClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([inTheReadersLanguage, noticeEndOfSession, new HttpLink({ uri: '/graphql' })]),
    cache: new InMemoryCache({
      possibleTypes: {
        Answer: ['RequestAnswer', 'ClaimAnswer', 'PaymentAnswer', 'OrganisationAnswer', 'AccountAnswer', 'FundsAnswer'],
      },
      typePolicies: {
        Query: {
          fields: {
            spendingRequests: pages,
            spendingRecords: pages,
            budgetLines,
          },
        },
        SpendingRequest: { fields: { timeline: relayStylePagination() } },
        SpendingRecord: { fields: { timeline: relayStylePagination() } },
        County: onlyOne,
        Viewer: onlyOne,
        Overseer: onlyOne,
        Source: { keyFields: ['code'] },
        Team: { keyFields: ['code'] },
        Use: { keyFields: ['code'] },
        Notice: onlyOne,
        Organisation: { keyFields: ['asOf'] },
        // What these hold depends on the day that is asked for: one day's MUST NOT stand in for another's.
        TeamOnDate: { keyFields: false },
        Appointment: { keyFields: false },
        Delegation: { keyFields: false },
        Unit: { keyFields: false },
      },
    }),
  })
}
