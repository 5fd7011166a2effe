// TypeGraphQL asks for Reflect.getMetadata as soon as the first decorated class is loaded.
import 'reflect-metadata'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { fromNodeHeaders } from 'better-auth/node'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import { entrance } from './access/entrance.ts'
import { openLogin, type Login } from './access/login.ts'
import { signInRoutes } from './access/sign-in-routes.ts'
import { loginOfToken } from './access/token.ts'
import type { ServerConfig } from './config.ts'
import { openContext, type Context } from './context.ts'
import { readInstance, type Instance } from './database/instance.ts'
import { openBooks, openJournal } from './database/pools.ts'
import { openSnapshot, type Ask } from './database/snapshot.ts'
import { OUR_FAULT } from './graphql/errors.ts'
import { languageOf } from './graphql/language.ts'
import { MOST_TOKENS, notTooDeep, notTooMany } from './graphql/limits.ts'
import { schema } from './schema.ts'
import { journalPlugin } from './trail/journal-plugin.ts'
import { pages } from './web/pages.ts'
import { protect } from './web/protect.ts'

const LARGEST_BODY = 100 * 1024

export async function openServer(config: Omit<ServerConfig, 'port' | 'host'>) {
  const books = openBooks(config.booksUrl)
  const journal = openJournal(config.journalUrl)
  const login = openLogin(config.journalUrl, config.secret, config.allowedHosts)
  const app = fastify({ logger: { level: 'warn' }, bodyLimit: LARGEST_BODY, trustProxy: config.trustProxy })
  app.addHook('onClose', () => Promise.all([books.end(), journal.end(), login.close()]))
  try {
    const instance = await once(books, readInstance)
    await protect(app)
    signInRoutes(app, login, config.allowedHosts)
    app.get('/healthz', async () => {
      await Promise.all([books.query('select'), journal.query('select')])
      return { ok: true }
    })
    app.get('/entrance', (_, reply) => {
      void reply.header('cache-control', 'no-store')
      return once(books, (ask) => entrance(ask, instance, config))
    })
    const apollo = await openApollo(app, journal)
    app.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      preHandler: async (_, reply) => void reply.header('cache-control', 'no-store'),
      handler: fastifyApolloHandler(apollo, {
        context: (request) => contextOf(request, books, journal, login, instance),
      }),
    })
    await pages(app)
    // Stopping Apollo closes Fastify through the drain plugin; app.close() first would wait for itself.
    return { app, login, close: () => apollo.stop() }
  } catch (error) {
    await app.close()
    throw error
  }
}

async function openApollo(app: FastifyInstance, journal: Pool): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema: await schema(),
    introspection: true, // who may ask it is decided where readings are recorded
    persistedQueries: false,
    stopOnTerminationSignals: false, // main.ts ends the server, and the pools behind it
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [notTooDeep, notTooMany],
    formatError(formatted, error) {
      if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted
      app.log.error(error)
      return { ...formatted, message: OUR_FAULT }
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      journalPlugin(journal, (error, what) => app.log.error(error, what)),
    ],
  })
  await apollo.start()
  return apollo
}

async function contextOf(
  { headers }: FastifyRequest,
  books: Pool,
  journal: Pool,
  { auth }: Login,
  instance: Instance,
): Promise<Context> {
  const { authorization } = headers
  const session = authorization ? null : await auth.api.getSession({ headers: fromNodeHeaders(headers) })
  return openContext({
    instance,
    language: languageOf(headers['accept-language']),
    login: authorization ? await loginOfToken(journal, authorization) : (session?.user.username ?? undefined),
    snapshot: openSnapshot(books),
  })
}

/** Asks in a snapshot that lives no longer than the answer takes. */
async function once<Answer>(books: Pool, asking: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  const { ask, close } = openSnapshot(books)
  try {
    return await asking(ask)
  } finally {
    await close()
  }
}
