import { readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { compose, environment, exampleValues, service } from './compose.ts'
import { stages } from './dockerfile.ts'
import { ignored } from './ignored.ts'

const dockerfiles = ['api', 'audit', 'web'].map((name) => ({
  name,
  text: readFileSync(`docker/${name}.Dockerfile`, 'utf8'),
}))

describe.each(dockerfiles)('$name.Dockerfile', ({ name, text }) => {
  const all = stages(text)

  it('is written without a fault that the linter knows', () => {
    expect(validate(text, { instructionCasing: 2, instructionWorkdirRelative: 2 })).toEqual([])
  })

  it('names an exact version of every base image', () => {
    for (const { base } of all) expect(base).toMatch(/:\d+\.\d+/)
  })

  it('begins with the same stage as the others, so that it is built once', () => {
    expect(all[0]).toEqual(stages(dockerfiles[0]?.text ?? '')[0])
  })

  it('leaves the same out of its context as the others, first of all what was built outside', () => {
    const patterns = readFileSync(`docker/${name}.Dockerfile.dockerignore`, 'utf8')
    expect(patterns).toBe(readFileSync('docker/api.Dockerfile.dockerignore', 'utf8'))
    expect(ignored(patterns.trim().split('\n'), 'packages/api/dist/main.js')).toBe(true)
    expect(ignored(patterns.trim().split('\n'), 'docker/.env')).toBe(true)
    expect(ignored(patterns.trim().split('\n'), 'packages/api/src/main.ts')).toBe(false)
  })

  it('does not run as root', () => {
    const last = all.at(-1)
    const user = last?.instructions.find(({ keyword }) => keyword === 'USER')?.text
    expect(user ?? last?.base).toMatch(/^node$|-unprivileged:/)
  })

  it('runs nothing and installs nothing in the image that is shipped', () => {
    expect(all.at(-1)?.instructions.filter(({ keyword }) => keyword === 'RUN')).toEqual([])
  })

  it('holds no secret', () => {
    const settings = all.flatMap(({ instructions }) => instructions.filter(({ keyword }) => /ENV|ARG/.test(keyword)))
    for (const { text: setting } of settings) expect(setting).not.toMatch(/PASSWORD|SECRET|TOKEN|DATABASE_URL/i)
  })
})

describe('compose.yaml', () => {
  const names = Object.keys(compose.services)
  const lasting = names.filter((name) => service(name).restart !== 'no')

  it('has PostgreSQL 18, what prepares its books, and the three parts of the system', () => {
    expect(names).toEqual(['database', 'migrate', 'county', 'api', 'audit', 'web'])
    expect(service('database').image).toMatch(/^postgres:18\.\d/)
  })

  it.each(names)('%s names a version of its image', (name) => {
    expect(service(name).image).toMatch(/:(?!latest)\S+$/)
  })

  it.each(names)('%s can write nowhere, gain no right, and has none to begin with', (name) => {
    const { read_only, cap_drop, security_opt } = service(name)
    expect({ read_only, cap_drop, security_opt }).toEqual({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    })
  })

  it('watches the health of everything that lasts; only what prepares the books ends', () => {
    expect(names.filter((name) => !lasting.includes(name))).toEqual(['migrate', 'county'])
    for (const name of lasting) expect(service(name).healthcheck?.test[0]).toBe('CMD')
  })

  it('starts nothing before what it needs is ready', () => {
    const waits = names.flatMap((name) => Object.entries(service(name).depends_on ?? {}))
    for (const [needed, { condition }] of waits)
      expect(condition).toBe(lasting.includes(needed) ? 'service_healthy' : 'service_completed_successfully')
    expect(Object.keys(service('web').depends_on ?? {})).toEqual(['api', 'audit'])
  })

  it('opens ports on this machine alone', () => {
    for (const port of names.flatMap((name) => service(name).ports ?? [])) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  it('keeps the database in a network without a way out', () => {
    expect(service('database').networks).toEqual(['books'])
    expect(compose.networks.books).toEqual({ internal: true })
    expect(service('web').networks).not.toContain('books')
  })

  it('takes every secret from the .env file, and the example gives none away', () => {
    const secrets = names.flatMap((name) =>
      Object.entries(service(name).environment ?? {}).filter(([key]) => /PASSWORD|SECRET|SETUP|URL/.test(key)),
    )
    for (const [key, value] of secrets)
      expect(String(value), key).toMatch(/^\$\{\w+:\?[^}]+\}$|^postgres:\/\/\w+:\$\{\w+:\?[^}]+\}@/)
    for (const [key, value] of Object.entries(exampleValues()))
      if (/PASSWORD|SECRET|SETUP/.test(key)) expect(value, key).toBe('')
  })

  it('needs no variable that the .env example lacks', () => {
    const filled = Object.fromEntries(Object.entries(exampleValues()).map(([key, value]) => [key, value || 'x']))
    for (const name of names) expect(() => environment(name, filled)).not.toThrow()
  })

  it('gives each part its own keys and nobody else the keys of the owner', () => {
    const keys = (name: string) =>
      Object.keys(service(name).environment ?? {}).filter((key) => /PASS|SECRET|SETUP|URL/.test(key))
    expect(keys('api')).toEqual(['API_DATABASE_URL', 'AUTH_SECRET', 'SETUP_CODE'])
    expect(keys('audit')).toEqual(['AUDIT_DATABASE_URL', 'JOURNAL_DATABASE_URL', 'AUDIT_AUTH_SECRET'])
    expect(keys('web')).toEqual([])
  })
})
