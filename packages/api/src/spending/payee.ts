import { checkText, refusal, type Refusal } from '@lianzhao/domain'

const LONGEST_NAME = 100
const ACCOUNT = /^[0-9A-Za-z-]{6,40}$/

/** The payee's texts never enter the domain, which sees commitments only; so their form is checked here. Cash has no account. */
export const checkPayee = (
  { name, account }: { readonly name: string; readonly account: string },
  inCash: boolean,
): Refusal[] => [
  ...checkText('payee.name', name.trim(), LONGEST_NAME),
  ...(inCash && !account.trim() ? [] : checkAccount(account)),
]

function checkAccount(account: string): Refusal[] {
  if (ACCOUNT.test(account.replace(/\s/g, ''))) return []
  return [
    refusal(
      'INVALID_INPUT',
      { zh: '账号须为 6 至 40 位数字、字母或短横。', en: 'An account has 6 to 40 digits, letters or hyphens.' },
      { field: 'payee.account', remedy: { zh: '核对账号。', en: 'Check the account number.' } },
    ),
  ]
}
