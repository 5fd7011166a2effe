import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const FOLDER = fileURLToPath(new URL('../../../web/dist', import.meta.url))
const PAGE = 'oversight.html'

/** The overseers' page and the files it needs; the office's own page is not served here. */
export async function pages(app: FastifyInstance): Promise<void> {
  if (!existsSync(FOLDER)) return
  await app.register(staticFiles, {
    root: FOLDER,
    index: false,
    allowedPath: (path) => !path.endsWith('.html') || path.endsWith(PAGE),
    // The names of assets hold a hash of their contents; those of pages do not.
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes('/assets/') ? FOR_EVER : 'no-cache'),
    cacheControl: false,
  })
  const page = (_: unknown, reply: FastifyReply) => reply.sendFile(PAGE)
  app.get('/oversight', page)
  app.get('/oversight/*', page)
  app.get('/', (_, reply) => reply.redirect('/oversight'))
}

const FOR_EVER = 'public, max-age=31536000, immutable'
