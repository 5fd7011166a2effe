import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyError, FastifyInstance } from 'fastify'

/** Requests of one address in a minute, pages and their files included: an office shares an address. */
const MOST_A_MINUTE = 2000

const STYLES = ["'self'", "'unsafe-inline'"]
const IMAGES = ["'self'", 'data:']

/** Headers, limits, and words for what goes wrong before a question is understood. */
export async function protect(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    hsts: false, // without TLS in front, this and the next would send the page's own files to an https that is not there
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: null, styleSrc: STYLES, imgSrc: IMAGES } },
  })
  await app.register(rateLimit, { max: MOST_A_MINUTE })
  await app.register(compress)
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error(error)
    const [code, message] = FAULTS[status] ?? FAULTS[500]!
    return reply.status(status).send({ code, message })
  })
}

const FAULTS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', '请求不是完整的 JSON。 / The request is not complete JSON.'],
  413: ['TOO_LARGE', '请求过大,上限 200 kB。 / The request is too large; the limit is 200 kB.'],
  415: ['BAD_CONTENT_TYPE', '请求须为 application/json。 / A request is application/json.'],
  429: ['TOO_MANY_REQUESTS', '请求过多,请稍后再试。 / Too many requests; try again later.'],
  500: [
    'SERVER_ERROR',
    '服务器出了错,已记入日志,没有改动任何记录。 / The server made a mistake; it is in the log, and nothing was changed.',
  ],
}
