import { fromNodeHeaders } from 'better-auth/node'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Login } from './login.ts'

/** Tries of one account from one address in a quarter of an hour; successful ones count too. */
const MOST_TRIES = 30
const WINDOW = '15 minutes'

const SIGN_IN = '/api/auth/sign-in/username'

/** The doors of the login library that this product uses; all its other routes stay closed. */
export function serveLogin(app: FastifyInstance, { auth }: Login, allowedHosts: readonly string[]): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isAllowed(request.host, allowedHosts))
      return reply.status(421).send({
        code: 'HOST_NOT_ALLOWED',
        message: `这个地址(${request.host})未获准登录,请把它加入 ALLOWED_HOSTS / Signing in at ${request.host} is not allowed; add it to ALLOWED_HOSTS`,
      })
    const answer = await auth.handler(
      new Request(new URL(request.url, `${request.protocol}://${request.host}`), {
        method: request.method,
        headers: fromNodeHeaders({ ...request.headers, 'x-forwarded-for': request.ip }),
        body: JSON.stringify(request.body ?? {}),
      }),
    )
    answer.headers.forEach((value, name) => reply.header(name, value))
    // The library repeats the session token in its answer; it belongs into the cookie alone.
    const body = answer.ok ? { ok: true } : ((await answer.json().catch(() => ({}))) as object)
    return reply.status(answer.status).removeHeader('content-length').send(body)
  }
  app.post(
    SIGN_IN,
    {
      config: {
        rateLimit: { max: MOST_TRIES, timeWindow: WINDOW, hook: 'preHandler', keyGenerator: accountAndAddress },
      },
    },
    handler,
  )
  app.post('/api/auth/sign-out', handler)
}

const accountAndAddress = (request: FastifyRequest): string =>
  `${request.ip} ${String((request.body as { username?: unknown } | null)?.username)
    .toLowerCase()
    .slice(0, 100)}`

/** `localhost:*` allows every port; `*` allows every host. */
function isAllowed(host: string, allowed: readonly string[]): boolean {
  const [name] = host.split(':')
  return allowed.some((pattern) => pattern === '*' || pattern === host || pattern === `${name}:*`)
}
