/** The roles belong to the whole PostgreSQL of a run, so their passwords are the same in every test. */
export const PASSWORDS = { api: 'test-api', audit: 'test-audit', journal: 'test-journal' }

export const SECRET = 'a secret of the tests, which guards nothing: 8f2c61d07b'

/** The same database through the eyes of one of the product's roles. */
export function as(role: keyof typeof PASSWORDS, url: string): string {
  const address = new URL(url)
  address.username = `lianzhao_${role}`
  address.password = PASSWORDS[role]
  return address.href
}
