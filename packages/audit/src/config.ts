function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`缺少环境变量 ${name}。 / Set ${name}.`)
  return value
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

/** What the server needs; every variable is described in README. */
export const serverConfig = () => ({
  port: Number(process.env.AUDIT_PORT || 4100),
  host: process.env.HOST || '0.0.0.0',
  /** Set behind a proxy that adds x-forwarded-for; otherwise anybody could claim any address. */
  trustProxy: process.env.TRUST_PROXY === '1',
  booksUrl: required('AUDIT_DATABASE_URL'),
  journalUrl: required('JOURNAL_DATABASE_URL'),
  secret: required('AUDIT_AUTH_SECRET'),
  officeAddress: process.env.API_ADDRESS || null,
  demoFile: process.env.DEMO_FILE || null,
  allowedHosts: listed(process.env.ALLOWED_HOSTS || 'localhost:*,127.0.0.1:*'),
})
export type ServerConfig = ReturnType<typeof serverConfig>

export const accountsConfig = () => ({
  journalUrl: required('JOURNAL_DATABASE_URL'),
  secret: required('AUDIT_AUTH_SECRET'),
  earlierToken: process.env.OVERSIGHT_TOKEN || null,
})

export const accountConfig = () => ({
  booksUrl: required('AUDIT_DATABASE_URL'),
  journalUrl: required('JOURNAL_DATABASE_URL'),
})

export const verifyConfig = () => ({ booksUrl: required('AUDIT_DATABASE_URL') })
