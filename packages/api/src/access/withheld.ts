/** What stands in place of a value that the reader has no right to, where it is neither null nor an error. */
export const WITHHELD: Readonly<Record<string, (value: never) => unknown>> = {
  'Payee.account': (account: string) => (ACCOUNT.test(account) ? `****${account.slice(-4)}` : account),
}

/** What is no account number is a word about one: that it was erased, or nothing for cash. */
const ACCOUNT = /^[0-9A-Za-z-]+$/
