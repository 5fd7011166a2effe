import type { BudgetLine, CivilDate, Instant, Notice } from '@lianzhao/domain'
import { graphql, type GraphQLSchema } from 'graphql'
import type { Login } from '../access/login.ts'
import { openSession } from '../access/session.ts'
import type { Context } from '../context.ts'
import type { Books } from '../database/books.ts'
import { instanceOf } from '../database/instance.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
import { nodeId } from '../graphql/node-id.ts'
import { openLoaders, readRows } from '../loaders.ts'
import { schema } from '../schema.ts'
import { ACTS } from './acts.ts'
import { chance } from './chance.ts'
import { FISCAL_YEAR } from './found-county.ts'
import { STORIES, type Scene, type Story } from './stories.ts'

type Answered = { refusals: { code: string; message: string }[] } & Record<
  'request' | 'claim' | 'payment',
  { id: string; version: number } | null | undefined
>
type Held = Partial<Record<'request' | 'claim' | 'payment', { id: string; version: number }>>

/** Plays every story through the api's own mutations, by the people it names, at the times it names. */
export async function playStories(
  books: Books,
  login: Login,
  notice: Notice,
  told: (line: string) => void,
): Promise<void> {
  const stage = { books, login, notice, schema: await schema(), dice: chance(20150326), lines: await linesOf(books) }
  const scenes = STORIES.flatMap((story, index) => story.map((scene, place) => ({ story, scene, index, place })))
  const inOrder = scenes.toSorted(
    (a, b) => a.scene.on.localeCompare(b.scene.on) || a.index - b.index || a.place - b.place,
  )
  const held = new Map<Story, Held>()
  let minutes = 0
  for (const [played, { story, scene }] of inOrder.entries()) {
    minutes = inOrder[played - 1]?.scene.on === scene.on ? minutes + 3 + stage.dice(12) : 30 + stage.dice(40)
    held.set(story, { ...held.get(story), ...(await playScene(stage, scene, minutes, held.get(story) ?? {}, played)) })
    if ((played + 1) % 20 === 0 || played + 1 === inOrder.length) told(`${played + 1}/${inOrder.length}`)
  }
}

type Stage = {
  readonly books: Books
  readonly login: Login
  readonly notice: Notice
  readonly schema: GraphQLSchema
  readonly dice: (below: number) => number
  readonly lines: ReadonlyMap<string, string>
}

async function playScene(stage: Stage, scene: Scene, minutes: number, held: Held, played: number): Promise<Held> {
  const { mutation, input } = ACTS[scene.act](scene as never, held as never, stage)
  const contextValue = await contextAt(stage, scene.by, momentOf(scene.on, minutes))
  const result = await graphql({
    schema: stage.schema,
    source: mutation,
    contextValue,
    variableValues: { input: { idempotencyKey: `story ${played}`, ...input } },
  })
  const answer = result.data && (Object.values(result.data)[0] as Answered)
  if (!answer) throw new Error(`${scene.on} ${scene.by} ${scene.act}: ${String(result.errors?.[0])}`)
  const codes = answer.refusals.map(({ code }) => code)
  const expected = scene.refused === undefined ? codes.length === 0 : codes.includes(scene.refused)
  if (!expected)
    throw new Error(
      `${scene.on} ${scene.by} ${scene.act}: ${answer.refusals.map(({ message }) => message).join(' ') || 'allowed'}`,
    )
  return Object.fromEntries(
    ['request', 'claim', 'payment'].flatMap((name) => {
      const record = answer[name as 'request']
      return record && !codes.length ? [[name, record]] : []
    }),
  )
}

/** A moment of a working day: minutes after eight o'clock in Shanghai, which is midnight in UTC. */
const momentOf = (on: CivilDate, minutes: number): Instant =>
  new Date(Date.parse(`${on}T00:00:00.000Z`) + minutes * 60_000).toISOString() as Instant

async function contextAt({ books, login, notice }: Stage, name: string, at: Instant): Promise<Context> {
  const instance = instanceOf(notice, { now: () => at })
  const session = await openSession(books, instance, name)
  return { books, instance, login, session, language: 'zh', loaders: openLoaders(books), auditAddress: null }
}

async function linesOf(books: Books): Promise<ReadonlyMap<string, string>> {
  const lines = await readRows<BudgetLine>(books, budgetLines, 'where fiscal_year = $1', [FISCAL_YEAR])
  return new Map(lines.map(({ id, team, use }) => [`${team ?? 'SPECIAL'} ${use}`, nodeId('BudgetLine', id)]))
}
