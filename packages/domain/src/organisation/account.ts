import type { Circumstances } from '../access/circumstances.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import { mayAdminister } from './administer.ts'
import type { AccountClosed, AccountOpened, Person } from './person.ts'

const LOGIN = /^[a-z][a-z0-9]{2,29}$/

/**
 * 开立账号: gives a person a way to sign in, and no right at all: rights come from appointments. `taken` says whether
 * somebody signs in, or once signed in, under this name.
 */
export function openAccount(
  person: Person,
  login: string,
  taken: boolean,
  circumstances: Circumstances,
): Decision<{ person: [AccountOpened] }> {
  const { by, at } = circumstances
  const refusals = [
    ...mayAdminister('OPEN_ACCOUNT', circumstances),
    ...(person.login === null ? [] : [has(person.login)]),
    ...checkLogin(login, taken),
  ]
  if (refusals.length) return refused(refusals)
  return allowed({ person: [{ type: 'AccountOpened', login, by, at }] })
}

/** 停用账号: the person signs in no longer; what they did stays theirs. Nobody closes their own account. */
export function closeAccount(person: Person, circumstances: Circumstances): Decision<{ person: [AccountClosed] }> {
  const { by, at } = circumstances
  const refusals = [
    ...mayAdminister('CLOSE_ACCOUNT', circumstances),
    ...(person.login === null ? [hasNone] : []),
    ...(person.id === by ? [ownAccount] : []),
  ]
  if (refusals.length) return refused(refusals)
  return allowed({ person: [{ type: 'AccountClosed', by, at }] })
}

export function checkLogin(login: string, taken: boolean): Refusal[] {
  if (!LOGIN.test(login))
    return [
      refusal(
        'INVALID_INPUT',
        {
          zh: '账号须为 3 至 30 个小写字母或数字,以字母开头。',
          en: 'An account name has 3 to 30 small letters and digits and begins with a letter.',
        },
        { field: 'login', remedy: { zh: '改正账号。', en: 'Correct the account name.' } },
      ),
    ]
  if (!taken) return []
  return [
    refusal(
      'LOGIN_TAKEN',
      { zh: `账号 ${login} 已被使用。`, en: `The account ${login} is taken.` },
      { field: 'login', remedy: { zh: '换一个账号。', en: 'Choose another account name.' } },
    ),
  ]
}

const has = (login: string): Refusal =>
  refusal(
    'NOT_IN_STATE',
    { zh: `此人已有账号 ${login}。`, en: `This person already has the account ${login}.` },
    { remedy: { zh: '需要换账号的,先停用原账号。', en: 'To change it, close the other account first.' } },
  )
const hasNone = refusal(
  'NOT_IN_STATE',
  { zh: '此人没有在用的账号。', en: 'This person has no account in use.' },
  { remedy: { zh: '刷新后核对。', en: 'Reload and check.' } },
)
const ownAccount = refusal(
  'SECOND_PERSON',
  { zh: '不能停用自己的账号。', en: 'Nobody closes their own account.' },
  { remedy: { zh: '由另一位系统管理员办理。', en: 'Another system administrator does it.' } },
)
