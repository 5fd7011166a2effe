import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyError, FastifyInstance } from 'fastify'

const MOST_A_MINUTE = 3000

/** Headers, limits and the words for what goes wrong before a question is understood. */
export async function protect(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    hsts: false, // without TLS in front, this and the next would send the page's files to an https that is not there
    contentSecurityPolicy: {
      directives: { 'style-src': ["'self'", "'unsafe-inline'"], upgradeInsecureRequests: null },
    },
  })
  await app.register(rateLimit, { max: MOST_A_MINUTE })
  await app.register(compress)
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error(error)
    return reply.status(status).send({ code: CODES[status] ?? 'SERVER_ERROR', message: sentence(status) })
  })
  app.setNotFoundHandler((_, reply) => reply.status(404).send({ code: 'NOT_FOUND', message: sentence(404) }))
}

const CODES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'BAD_CONTENT_TYPE',
  429: 'TOO_MANY_REQUESTS',
}

const SENTENCES: Readonly<Record<number, string>> = {
  400: '请求不是完整的 JSON。 / The request is not complete JSON.',
  404: '没有可显示的内容。 / Nothing to show here.',
  413: '请求过大,上限 100 kB。 / The request is too large; the limit is 100 kB.',
  415: '请求须为 application/json。 / A request is application/json.',
  429: '请求过多,一分钟后再试。 / Too many requests; try again in a minute.',
}

const sentence = (status: number): string =>
  SENTENCES[status] ?? '服务器出了错,已记入日志。 / The server made a mistake; it is in the log.'
