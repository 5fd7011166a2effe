import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** Faults that we word ourselves pass; anything else is a bug or an outage, told to the log and not to the reader. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error)
  if (original instanceof GraphQLError || formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted
  console.error(original)
  return {
    message:
      '系统暂时不能完成这一步,没有改动任何记录,请稍后再试 / This could not be done just now; nothing was changed. Try again.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
    ...(formatted.path && { path: formatted.path }),
  }
}
