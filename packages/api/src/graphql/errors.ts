import { GraphQLError } from 'graphql'

/** Faults of protocol and access; expected refusals are data in the answer instead. The codes are stable. */
export const notSignedIn = (): GraphQLError =>
  new GraphQLError('请先登录 / Sign in first', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })

export const badPage = (): GraphQLError =>
  new GraphQLError('first 或 last 必须给出其一,1 至 100 / Give either first or last, from 1 to 100', {
    extensions: { code: 'PAGE_SIZE' },
  })

export const waitsOnlyNow = (): GraphQLError =>
  new GraphQLError(
    '“等我办的”只对今天成立,不能与截至日期同用 / What waits for the reader waits today: it cannot be asked as of another day',
    { extensions: { code: 'BAD_USER_INPUT' } },
  )

export const unstorable = (): GraphQLError =>
  new GraphQLError('查询条件中有不能保存的字符 / The query holds characters that cannot be stored', {
    extensions: { code: 'BAD_USER_INPUT' },
  })

export const badCursor = (): GraphQLError =>
  new GraphQLError('游标不是本服务给出的 / This cursor was not given out by this server', {
    extensions: { code: 'BAD_CURSOR' },
  })

/** One answer for what is unknown and for what this reader may not know of. */
export const notFound = (): GraphQLError =>
  new GraphQLError('没有可显示的内容 / Nothing here', { extensions: { code: 'NOT_FOUND' } })
