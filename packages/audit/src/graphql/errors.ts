import { GraphQLError } from 'graphql'

const error = (code: string, zh: string, en: string, status?: number): GraphQLError =>
  new GraphQLError(`${zh} / ${en}`, { extensions: { code, ...(status && { http: { status } }) } })

/** Faults of protocol and access. The codes are stable. */
export const notSignedIn = () =>
  error('UNAUTHENTICATED', '先以监督人员账号登录。', 'Sign in with the account of an overseer first.', 401)

export const notAnOverseer = () =>
  error(
    'FORBIDDEN',
    '监督端只对今日在任的监察、审计、财政监督人员开放。任命由领导小组办公室登记。',
    'The oversight server is for those who hold a post of supervision, audit or finance oversight today. The leading-group office records appointments.',
    403,
  )

export const readOnly = () =>
  error(
    'READ_ONLY',
    '监督端只读。办理支出请到业务端。',
    'The oversight server is for reading only. Spending is handled at the office server.',
    400,
  )

export const notRecorded = () =>
  error(
    'READ_NOT_RECORDED',
    '这次查阅没能记入轨迹,所以不予回答。稍后再试。',
    'This reading could not be recorded in the trail, so it is not answered. Try again later.',
    503,
  )

export const badPage = () =>
  error('PAGE_SIZE', 'first 与 last 必须给出其一,1 至 100。', 'Give either first or last, from 1 to 100.')

export const tooManyIds = (count: number) =>
  error('PAGE_SIZE', `一次最多取 100 个全局编号,这里有 ${count} 个。`, `At most 100 ids at a time; these are ${count}.`)

export const badCursor = () =>
  error('BAD_CURSOR', '游标不是本服务给出的。', 'This cursor was not given out by this server.')

export const badVariables = () =>
  error(
    'BAD_USER_INPUT',
    '变量中只能有文字、整数、真假值和它们的列表。',
    'Variables hold texts, whole numbers, booleans and lists of them.',
    400,
  )

/** What stands for a fault of ours: its details belong in the log, not in an answer. */
export const OUR_FAULT = '服务器出了错,已记入日志。 / The server made a mistake; it is in the log.'
