import { fromNodeHeaders } from 'better-auth/node'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isAllowedHost } from './allowed-host.ts'
import { countFailedSignIns } from './failed-sign-ins.ts'
import type { Login } from './login.ts'

type Credentials = { readonly username: string; readonly password: string }

/**
 * Signing in and out, and nothing else of the login library. Its own answers stay inside: they repeat the session's
 * token in the body, and they tell a wrong password from an unknown account.
 */
export function signInRoutes(app: FastifyInstance, { auth }: Login, allowedHosts: readonly string[]): void {
  const failures = countFailedSignIns()

  app.post('/api/auth/sign-in/username', async (request, reply) => {
    if (!isAllowedHost(allowedHosts, request.host)) return wrongHost(request, reply)
    const credentials = credentialsIn(request.body)
    if (!credentials) return say(reply, 400, 'BAD_INPUT', '给出 username 和 password。', 'Give username and password.')
    const { username } = credentials
    const wait = failures.wait(username, request.ip)
    if (wait > 0) return tooOften(reply.header('retry-after', wait), Math.ceil(wait / 60))
    failures.tried(username, request.ip)
    const answer = await forward(auth, request, credentials)
    if (answer.ok) {
      failures.succeeded(username, request.ip)
      return withCookies(reply, answer).send({ signedIn: true })
    }
    if (answer.status >= 500) throw new Error(`the login library answered ${answer.status}`)
    return say(reply, 401, 'SIGN_IN_REFUSED', '账号或密码不对。', 'The account or the password is wrong.')
  })

  app.post('/api/auth/sign-out', async (request, reply) => {
    if (!isAllowedHost(allowedHosts, request.host)) return wrongHost(request, reply)
    return withCookies(reply, await forward(auth, request, {})).send({ signedIn: false })
  })
}

const forward = (auth: Login['auth'], request: FastifyRequest, body: object): Promise<Response> => {
  const headers = fromNodeHeaders({ ...request.headers, 'content-type': 'application/json' })
  headers.delete('content-length')
  const url = new URL(request.url, `${request.protocol}://${request.host}`)
  return auth.handler(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
}

function credentialsIn(body: unknown): Credentials | undefined {
  const { username, password } = (typeof body === 'object' && body !== null ? body : {}) as Partial<Credentials>
  const isWord = (text: unknown) => typeof text === 'string' && text.length >= 1 && text.length <= 200
  return isWord(username) && isWord(password) ? { username: username!, password: password! } : undefined
}

const withCookies = (reply: FastifyReply, { headers }: Response): FastifyReply =>
  reply.header('set-cookie', headers.getSetCookie())

const wrongHost = ({ host }: FastifyRequest, reply: FastifyReply) =>
  say(
    reply,
    421,
    'HOST_NOT_ALLOWED',
    `本服务不以 ${host} 这一名称接受登录。由管理员把它加入 ALLOWED_HOSTS。`,
    `Nobody signs in to this server under the name ${host}. An administrator can add it to ALLOWED_HOSTS.`,
  )

const tooOften = (reply: FastifyReply, minutes: number) =>
  say(
    reply,
    429,
    'TOO_MANY_TRIES',
    `失败次数过多,${minutes} 分钟后再试。`,
    `Too many failed tries; try again in ${minutes} minutes.`,
  )

const say = (reply: FastifyReply, status: number, code: string, zh: string, en: string) =>
  reply.status(status).send({ code, message: `${zh} / ${en}` })
