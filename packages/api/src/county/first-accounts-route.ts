import { FIRST_POSTS, refusal, type Post, type Refusal } from '@lianzhao/domain'
import type { FastifyInstance } from 'fastify'
import type { Login } from '../access/login.ts'
import type { Books } from '../database/books.ts'
import type { Instance } from '../database/instance.ts'
import { languageOf, type Language } from '../graphql/language.ts'
import { firstAccounts, type TypedPeople, type TypedPerson } from './first-accounts.ts'
import type { Setup } from './setup.ts'

/** Tries from one address in a quarter of an hour; the code is long, so this is for the log's sake. */
const MOST_TRIES = 20
const WINDOW = '15 minutes'

/** The one door that opens without a login, for as long as nobody can have one. */
export function serveFirstAccounts(
  app: FastifyInstance,
  books: Books,
  instance: Instance,
  login: Login,
  setup: Setup,
): void {
  const config = { rateLimit: { max: MOST_TRIES, timeWindow: WINDOW } }
  app.post('/first-accounts', { config }, async ({ body, headers }, reply) => {
    const language = languageOf(headers['accept-language'])
    reply.header('cache-control', 'no-store')
    if (!(await setup.isOpen())) return reply.status(404).send({ code: 'NOT_FOUND' })
    const typed = typedIn(body)
    if (!typed) return reply.status(400).send({ refusals: shown([malformed], language) })
    if (!setup.knows(typed.setupCode)) return reply.status(403).send({ refusals: shown([wrongCode], language) })
    const outcome = await firstAccounts(books, instance, login, setup, typed)
    if ('tooLate' in outcome) return reply.status(404).send({ code: 'NOT_FOUND' })
    if ('refusals' in outcome) return reply.status(422).send({ refusals: shown(outcome.refusals, language) })
    return reply.status(201).send({ opened: typed.people.map(({ post, name, login }) => ({ post, name, login })) })
  })
}

const shown = (refusals: readonly Refusal[], language: Language) =>
  refusals.map(({ code, message, remedy, field, severity, basis }) => ({
    code,
    message: message[language],
    remedy: remedy && remedy[language],
    field,
    severity,
    rule: basis && { id: basis.id, citation: basis.citation[language] },
  }))

const wrongCode = refusal(
  'NOT_PERMITTED',
  { zh: '启用码不对。', en: 'The setup code is wrong.' },
  {
    field: 'setupCode',
    remedy: {
      zh: '启用码显示在启动系统的终端中。',
      en: 'It is shown in the terminal in which the system was started.',
    },
  },
)
const malformed = refusal(
  'INVALID_INPUT',
  { zh: '内容不完整。', en: 'The input is incomplete.' },
  { remedy: { zh: '在启用页面填写。', en: 'Fill in the setup page.' } },
)

/** Blanks around what was typed are nobody's intention; those of a password are. */
function typedIn(body: unknown): (TypedPeople & { readonly setupCode: string }) | undefined {
  const { setupCode, document, people } = Object(body) as Readonly<Record<string, unknown>>
  if (typeof setupCode !== 'string' || typeof document !== 'string' || !Array.isArray(people)) return undefined
  const most = FIRST_POSTS.reduce((sum, post) => sum + post.most, 0)
  if (people.length > most || !people.every(isTyped)) return undefined
  return {
    setupCode,
    document: document.trim(),
    people: people.map(({ post, name, login, password }) => ({
      post,
      name: name.trim().normalize('NFC'),
      login: login.trim(),
      password,
    })),
  }
}

function isTyped(person: unknown): person is TypedPerson {
  const { post, name, login, password } = Object(person) as Readonly<Record<string, unknown>>
  return FIRST_POSTS.some((first) => first.post === (post as Post)) && [name, login, password].every(isText)
}

const isText = (value: unknown): value is string => typeof value === 'string'
