import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import staticFiles from '@fastify/static'
import { fromNodeHeaders } from 'better-auth/node'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { serveLogin } from './access/login-route.ts'
import { openLogin } from './access/login.ts'
import { openSession } from './access/session.ts'
import type { ServerConfig } from './config.ts'
import type { Context } from './context.ts'
import { serveFirstAccounts } from './county/first-accounts-route.ts'
import { openSetup } from './county/setup.ts'
import { openBooks } from './database/books.ts'
import { refuseFragileDatabase } from './database/durability.ts'
import { readInstance } from './database/instance.ts'
import { serveEntrance } from './entrance.ts'
import { formatError } from './graphql/format-error.ts'
import { languageOf } from './graphql/language.ts'
import { MOST_TOKENS, notTooLarge } from './graphql/limits.ts'
import { loginAlways } from './graphql/login-always.ts'
import { openLoaders } from './loaders.ts'
import { protect } from './protect.ts'
import { schema } from './schema.ts'

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url))
const LARGEST_BODY = 200_000

/** Opens the office server on books that have been migrated and given a county. */
export async function openServer(config: Omit<ServerConfig, 'port'> & { readonly fragile?: boolean }) {
  const { databaseUrl, secret, allowedHosts, auditAddress, demoFile } = config
  const books = await openBooks(databaseUrl)
  if (!config.fragile) await refuseFragileDatabase(books)
  const instance = await readInstance(books)
  if (!instance)
    throw new Error('这套账还没有开立,先载入一个县。 / No county has been opened in these books: load one first.')
  const login = openLogin(databaseUrl, secret, allowedHosts)
  const app = fastify({ logger: { level: 'warn' }, bodyLimit: LARGEST_BODY, trustProxy: config.trustProxy })

  await protect(app)
  app.get('/healthz', async () => {
    await books.rows({ name: 'healthz', text: 'select 1' }, [])
    return { ok: true }
  })
  const setup = openSetup(books, config.setupCode)
  serveEntrance(app, books, instance, setup, auditAddress, demoFile)
  serveLogin(app, login, allowedHosts)
  serveFirstAccounts(app, books, instance, login, setup)
  await servePages(app, auditAddress)

  const apollo = new ApolloServer<Context>({
    schema: await schema(),
    introspection: instance.county.demonstration,
    stopOnTerminationSignals: false, // main.ts stops it, and waits for what is open
    formatError,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [notTooLarge],
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginCacheControlDisabled(), loginAlways],
  })
  await apollo.start()
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        reply.header('cache-control', 'no-store')
        return contextOf(request)
      },
    }),
  })

  const contextOf = async ({ headers }: FastifyRequest): Promise<Context> => {
    const signedIn = await login.auth.api.getSession({ headers: fromNodeHeaders(headers) })
    const name = signedIn?.user.username
    const session = name ? await openSession(books, instance, name) : undefined
    const language = languageOf(headers['accept-language'])
    return { books, instance, login, session, language, loaders: openLoaders(books), auditAddress }
  }

  app.addHook('onClose', async () => {
    await login.close()
    await books.close()
  })
  // Stopping Apollo closes Fastify through the drain plugin; app.close() first would wait for itself.
  return { app, books, login, instance, close: () => apollo.stop() }
}

/** The client's own routes all answer with its one page; the oversight workspace lies on the other server. */
async function servePages(app: FastifyInstance, auditAddress: string | null): Promise<void> {
  if (!existsSync(WEB)) return
  await app.register(staticFiles, { root: WEB, wildcard: false, globIgnore: ['oversight.html'] })
  for (const path of ['/oversight', '/oversight/*', '/oversight.html'])
    app.get(path, (_, reply) => reply.redirect(auditAddress ? `${auditAddress}/oversight` : '/'))
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    return page ? reply.sendFile('index.html') : reply.status(404).send({ code: 'NOT_FOUND' })
  })
}
