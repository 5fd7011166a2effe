function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`缺少环境变量 ${name}。 / Set ${name}.`)
  return value
}

/** What the server needs; every variable is described in README. */
export const serverConfig = () => ({
  port: Number(process.env.PORT ?? 4000),
  host: process.env.HOST ?? '0.0.0.0',
  databaseUrl: required('API_DATABASE_URL'),
  secret: required('AUTH_SECRET'),
  /** Set behind a proxy that adds x-forwarded-for; otherwise anybody could claim any address. */
  trustProxy: process.env.TRUST_PROXY === '1',
  auditAddress: process.env.AUDIT_ADDRESS ?? null,
  demoFile: process.env.DEMO_FILE ?? null,
  /** Opens the first accounts of a county in which nobody can sign in yet. Without it they cannot be opened here. */
  setupCode: process.env.SETUP_CODE || null,
  allowedHosts: (process.env.ALLOWED_HOSTS ?? 'localhost:*,127.0.0.1:*').split(','),
})
export type ServerConfig = ReturnType<typeof serverConfig>

export const migrationConfig = () => ({
  databaseUrl: required('DATABASE_URL'),
  passwords: {
    api: required('API_DATABASE_PASSWORD'),
    audit: required('AUDIT_DATABASE_PASSWORD'),
    journal: required('JOURNAL_DATABASE_PASSWORD'),
  },
})

export const countyConfig = () => ({
  databaseUrl: required('API_DATABASE_URL'),
  secret: required('AUTH_SECRET'),
  /** The name of a county that comes along, or a folder with its notice and roster. */
  county: process.env.COUNTY ?? 'demo',
})
